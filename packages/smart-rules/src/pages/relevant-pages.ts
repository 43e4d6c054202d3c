import type { PageTexts } from './page-text.ts';

const clearVi = 'Đạt 1.200 lượt đăng ký dùng thử trong quý 2 từ nhóm doanh nghiệp dịch vụ';
const clearEn = 'Reach 1,200 trial sign-ups in Q2 from service businesses';

export const relevantPages: Readonly<Record<string, PageTexts>> = {
  'relevant/contributes-upward': {
    book: 'B2.5',
    en: {
      looksAt:
        'The field `contributesTo`: which goal or KPI one floor up this one feeds. Nothing said is a question; an empty list below company level is a finding.',
      why: 'A KPI that feeds nothing is work for its own sake: link it, change it or drop it.',
      wrong: { statement: clearEn, contributesTo: [] },
      right: { statement: clearEn, contributesTo: ['csf-trials'] },
    },
    vi: {
      looksAt:
        'Trường `contributesTo`: KPI này đóng góp cho mục tiêu hoặc KPI nào ở tầng trên. Chưa nói gì thì là câu hỏi; danh sách trống ở dưới cấp công ty thì là nhận xét.',
      why: 'KPI không đóng góp cho điều gì thì chỉ là làm để mà làm: hãy liên kết, điều chỉnh hoặc bỏ đi.',
      wrong: { statement: clearVi, contributesTo: [] },
      right: { statement: clearVi, contributesTo: ['csf-trials'] },
    },
  },
  'relevant/outcome-not-activity': {
    book: 'B2.5',
    en: {
      looksAt: 'Whether the sentence names work instead of a result. A link upward softens it.',
      why: 'Fifty posts a month are a job description; fifty sign-ups that they bring are a KPI.',
      wrong: 'Publish 50 posts a month on Facebook',
      right: 'Win 50 trial sign-ups through Facebook in May',
    },
    vi: {
      looksAt:
        'Câu đang nêu công việc thay vì kết quả. Nếu đã liên kết lên tầng trên thì chỉ nhắc nhẹ.',
      why: '50 bài đăng mỗi tháng là mô tả công việc; 50 lượt đăng ký do các bài đó mang lại mới là KPI.',
      wrong: 'Đăng 50 bài/tháng trên Facebook',
      right: 'Thu hút 50 khách hàng đăng ký dùng thử qua Facebook trong tháng 5',
    },
  },
  'relevant/names-a-csf': {
    book: 'B2.1',
    en: {
      looksAt:
        'The field `csf`: the critical success factor that the KPI measures. It only asks; a link upward answers it too.',
      why: 'The first of the book’s two steps: hang the KPI on a factor, then make it SMART. Without it a KPI is a number somebody chose.',
      wrong: clearEn,
      right: { statement: clearEn, csf: 'Win more well-matched trial customers' },
    },
    vi: {
      looksAt:
        'Trường `csf`: yếu tố quyết định thành công mà KPI này đo. Quy tắc chỉ hỏi; liên kết lên tầng trên cũng là câu trả lời.',
      why: 'Đây là bước đầu trong hai bước của sách: gắn KPI vào một yếu tố, rồi mới làm cho nó SMART. Thiếu bước này, KPI chỉ là con số ai đó tự chọn.',
      wrong: clearVi,
      right: { statement: clearVi, csf: 'Tăng số lượng khách hàng dùng thử phù hợp' },
    },
  },
};

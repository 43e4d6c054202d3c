import type { PageTexts } from './page-text.ts';

const contractsVi = 'Đạt 10 hợp đồng mới trong tháng 5/2025';
const contractsEn = 'Sign 10 new contracts in May 2025';

export const timeBoundPages: Readonly<Record<string, PageTexts>> = {
  'time-bound/has-deadline': {
    book: 'B2.6',
    en: {
      looksAt:
        'An end that a calendar knows, in the sentence, in `period` or in `cycle`. How often and how fast are not until when.',
      why: 'Without an end there is no priority, no check and no way to see who is overloaded.',
      wrong: 'Win more trial sign-ups from service businesses',
      right: 'Reach 1,200 trial sign-ups in Q2 from service businesses',
    },
    vi: {
      looksAt:
        'Một mốc kết thúc có trên lịch, trong câu, trong `period` hoặc `cycle`. Tần suất và tốc độ không phải là thời hạn.',
      why: 'Không có thời hạn thì không có ưu tiên, không kiểm tra được và không thấy ai đang quá tải.',
      wrong: 'Tăng số lượng khách đăng ký dùng thử từ nhóm ngành dịch vụ',
      right: 'Đạt 1.200 lượt đăng ký dùng thử trong quý 2 từ nhóm doanh nghiệp dịch vụ',
    },
  },
  'time-bound/no-asap': {
    book: 'B2.6',
    en: {
      looksAt: '“As soon as possible” and its like. Beside a date they are only a hint.',
      why: 'It is no time: everybody hears another one.',
      wrong: 'Sign 10 new contracts as soon as possible',
      right: contractsEn,
    },
    vi: {
      looksAt: '“Càng sớm càng tốt” và các cách nói tương tự. Nếu đã có thời hạn thì chỉ nhắc nhẹ.',
      why: 'Đó không phải là thời hạn: mỗi người nghe ra một lúc khác nhau.',
      wrong: 'Đạt 10 hợp đồng mới càng sớm càng tốt',
      right: contractsVi,
    },
  },
  'time-bound/fits-cycle': {
    book: 'B2.6',
    en: {
      looksAt: 'A date in the sentence that lies outside the cycle on the record.',
      why: 'One of the two is wrong, and a KPI that ends after its cycle is never reviewed.',
      wrong: {
        statement: contractsEn,
        cycle: { startOn: '2025-01-01', endOn: '2025-03-31' },
      },
      right: {
        statement: contractsEn,
        cycle: { startOn: '2025-04-01', endOn: '2025-06-30' },
      },
    },
    vi: {
      looksAt: 'Thời hạn trong câu nằm ngoài chu kỳ của bản ghi.',
      why: 'Một trong hai bị sai, và KPI kết thúc sau chu kỳ thì không bao giờ được đánh giá.',
      wrong: {
        statement: contractsVi,
        cycle: { startOn: '2025-01-01', endOn: '2025-03-31' },
      },
      right: {
        statement: contractsVi,
        cycle: { startOn: '2025-04-01', endOn: '2025-06-30' },
      },
    },
  },
  'time-bound/deadline-passed': {
    book: 'B2.6',
    en: {
      looksAt: 'An end that lies before today. Without today (`now`) nothing is said.',
      why: 'Nobody can still work towards it.',
      wrong: 'Reach 70 trial sign-ups in Q1 2025 from service businesses',
      right: 'Reach 70 trial sign-ups in Q2 2025 from service businesses',
    },
    vi: {
      looksAt: 'Thời hạn nằm trước hôm nay. Không có `now` thì quy tắc không nói gì.',
      why: 'Không ai còn có thể làm để đạt được nữa.',
      wrong: 'Đạt 70 lượt đăng ký dùng thử trong quý 1/2025 từ nhóm KH doanh nghiệp dịch vụ',
      right: 'Đạt 70 lượt đăng ký dùng thử trong quý 2/2025 từ nhóm KH doanh nghiệp dịch vụ',
    },
  },
};

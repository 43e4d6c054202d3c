import type { PageTexts } from './page-text.ts';

const clearVi = 'Đạt 1.200 lượt đăng ký dùng thử trong quý 2 từ nhóm doanh nghiệp dịch vụ';
const clearEn = 'Reach 1,200 trial sign-ups in Q2 from service businesses';

export const specificPages: Readonly<Record<string, PageTexts>> = {
  'specific/readable': {
    book: null,
    en: {
      looksAt:
        'Whether the text can be read at all: not empty, not endless, no broken or hidden characters. A text that breaks these guards is not read, and no other rule judges it.',
      why: 'A form may be sent anything. The answer is a finding, never an error of the program.',
      wrong: '',
      right: clearEn,
    },
    vi: {
      looksAt:
        'Câu KPI có đọc được không: không để trống, không dài vô tận, không có ký tự lỗi hoặc ký tự ẩn. Câu có ký tự như vậy thì không được đọc, và các quy tắc khác không chấm nữa.',
      why: 'Người dùng có thể gửi bất cứ thứ gì vào biểu mẫu. Câu trả lời luôn là một nhận xét, không bao giờ là lỗi chương trình.',
      wrong: '',
      right: clearVi,
    },
  },
  'specific/vague-wish': {
    book: 'B2.2',
    en: {
      looksAt:
        'Wishes without a size, bare names, and words that two people would read differently. Beside a number a vague word weighs little, because the number says what is wanted.',
      why: 'A KPI is something one reads and knows what to do, for whom and how much. A wish leaves all of that open.',
      wrong: 'Improve customer service',
      right: clearEn,
    },
    vi: {
      looksAt:
        'Mong muốn không có mức độ, câu chỉ là một cái tên, và từ ngữ mỗi người hiểu một kiểu. Khi đã có con số thì từ mơ hồ chỉ bị trừ rất ít, vì con số đã nói lên điều cần đạt.',
      why: 'KPI là câu đọc xong biết phải làm gì, cho ai, bao nhiêu. Mong muốn chung chung thì bỏ ngỏ tất cả những điều đó.',
      wrong: 'Tăng trưởng mạnh mẽ',
      right: clearVi,
    },
  },
  'specific/placeholder': {
    book: null,
    en: {
      looksAt: 'Blanks left over from a form or a template, such as `X%` or `$X`.',
      why: 'A blank looks like a number and says nothing.',
      wrong: 'Raise the share of trials that pay to X% in Q2',
      right: 'Raise the share of trials that pay to 18% in Q2',
    },
    vi: {
      looksAt: 'Chỗ còn để trống trong biểu mẫu, ví dụ `X%` hoặc `$X`.',
      why: 'Chỗ trống trông giống con số nhưng chưa nói lên điều gì.',
      wrong: 'Tăng tỷ lệ chuyển đổi trial → trả phí lên X% trong quý 2',
      right: 'Tăng tỷ lệ chuyển đổi trial → trả phí lên 18% trong quý 2',
    },
  },
  'specific/one-thing-only': {
    book: 'B2.2',
    en: {
      looksAt: 'A second wish that begins in the same line.',
      why: 'Two results in one line cannot be scored, owned or reached on their own.',
      wrong: 'Increase revenue, increase satisfaction, improve the user experience',
      right: 'Increase revenue by 15% in Q2',
    },
    vi: {
      looksAt: 'Một mong muốn thứ hai nằm trong cùng một dòng.',
      why: 'Hai kết quả trong một dòng thì không thể chấm điểm, giao người hay hoàn thành riêng từng việc.',
      wrong: 'Tăng doanh thu, tăng hài lòng khách hàng, cải thiện trải nghiệm người dùng…',
      right: 'Tăng 15% khách hàng mới trong 3 tháng',
    },
  },
  'specific/names-a-group': {
    book: 'B2.2',
    en: {
      looksAt:
        'Whether a group, product or place is named where the measure needs one: a rating or an uptime is of something, revenue and churn are the company’s.',
      why: 'For which group is part of the book’s question; a figure over everybody hides who moved it.',
      wrong: 'Satisfaction score of 4.5 in Q2',
      right: 'Satisfaction score of 4.5 in Q2 from service businesses',
    },
    vi: {
      looksAt:
        'Với chỉ số phải gắn với một đối tượng (điểm hài lòng, uptime), câu có nêu nhóm khách hàng, sản phẩm hay khu vực nào không; doanh thu hay tỷ lệ rời bỏ thì vốn là của cả công ty.',
      why: '“Cho nhóm nào” là một phần câu hỏi của sách; con số gộp cho tất cả thì không thấy được ai tạo ra thay đổi.',
      wrong: 'Điểm hài lòng 4,5 trong quý 2',
      right: 'Điểm hài lòng 4,5 trong quý 2 của nhóm doanh nghiệp dịch vụ',
    },
  },
  'specific/length': {
    book: 'B2.2',
    en: {
      looksAt:
        'The length, in letters as a person counts them. Short is a hint with little weight; long is no fault.',
      why: 'A clear KPI is rarely short: what, for whom, how much and by when take some words.',
      options: {
        recommended: 'letters recommended at least; a hint below',
        short: 'below this a sentence without a number is hardly more than a wish',
      },
      wrong: 'Increase conversion',
      right: 'Raise the trial-to-paid conversion of service businesses from 12% to 18% in Q2',
    },
    vi: {
      looksAt:
        'Độ dài câu, tính theo số chữ cái như người đọc đếm. Câu ngắn chỉ bị nhắc nhẹ; câu dài không phải là lỗi.',
      why: 'KPI rõ ràng hiếm khi ngắn: làm gì, cho ai, bao nhiêu, đến khi nào đều cần vài chữ.',
      options: {
        recommended: 'số ký tự nên có; ít hơn thì nhắc nhẹ',
        short: 'dưới mức này, câu không có con số gần như chỉ là mong muốn',
      },
      wrong: 'Tăng chuyển đổi',
      right: clearVi,
    },
  },
};

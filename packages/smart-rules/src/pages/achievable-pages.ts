import type { PageTexts } from './page-text.ts';

const history = [10, 12, 11, 13, 12, 14];

export const achievablePages: Readonly<Record<string, PageTexts>> = {
  'achievable/has-baseline': {
    book: 'B2.4',
    en: {
      looksAt:
        'Today’s level, in the sentence, in the field `baseline` or in `history`. It only asks, and always asks about people, means and time.',
      why: 'Nobody can say whether a target is within reach without knowing where one stands. Not knowing is no zero.',
      wrong: 'Raise trial-to-paid conversion to 18% in Q2',
      right: 'Raise trial-to-paid conversion from 12% to 18% in Q2',
    },
    vi: {
      looksAt:
        'Mức hiện tại, trong câu, trong trường `baseline` hoặc `history`. Quy tắc này chỉ hỏi, và luôn hỏi về con người, nguồn lực, thời gian.',
      why: 'Không biết đang ở đâu thì không ai nói được chỉ tiêu có vừa sức không. Chưa biết không có nghĩa là 0 điểm.',
      wrong: 'Tăng tỷ lệ chuyển đổi trial → trả phí lên 18% trong quý 2',
      right: 'Tăng tỷ lệ chuyển đổi trial → trả phí từ 12% lên 18% trong quý 2',
    },
  },
  'achievable/wrong-direction': {
    book: null,
    en: {
      looksAt: 'The word of change against the two figures.',
      why: 'One of the two is a slip, and it decides which side is success.',
      wrong: 'Increase churn from 6% to 4% by June 30',
      right: 'Reduce churn from 6% to 4% by June 30',
    },
    vi: {
      looksAt: 'Từ chỉ hướng thay đổi so với hai con số.',
      why: 'Một trong hai bị viết nhầm, mà điều đó quyết định đâu mới là thành công.',
      wrong: 'Tăng tỷ lệ rời bỏ từ 6% xuống 4% trong quý 2',
      right: 'Giảm tỷ lệ rời bỏ từ 6% xuống 4% trong quý 2',
    },
  },
  'achievable/impossible': {
    book: null,
    en: {
      looksAt: 'More than 100% of a whole that has an end. Plans, growth and margins may pass it.',
      why: 'It is nearly always a slip.',
      wrong: 'Reach a customer retention rate of 120% in Q2',
      right: 'Reach a customer retention rate of 80% in Q2',
    },
    vi: {
      looksAt:
        'Hơn 100% của một tổng thể có giới hạn. So với kế hoạch, mức tăng trưởng hay biên lợi nhuận thì vẫn có thể vượt 100%.',
      why: 'Hầu như luôn là viết nhầm.',
      wrong: 'Tỷ lệ khách hàng quay lại đạt 120% trong quý 2',
      right: 'Tỷ lệ khách hàng quay lại đạt 80% trong quý 2',
    },
  },
  'achievable/stretch': {
    book: 'B2.4',
    en: {
      looksAt:
        'The change from today’s level as a share of it, for each month of the time given; no time given counts as one month.',
      why: 'The book takes 12% → 18% in a quarter and refuses 12% → 40% in a month. Too little is a fault as well: it breeds inertia.',
      options: {
        fair: 'share of the baseline a month that is a fair stretch',
        most: 'above this share a month people give up',
        least: 'below this change over the whole time the target asks for nothing',
      },
      wrong: { statement: 'Raise trial-to-paid conversion to 40% in May', baseline: 12 },
      right: 'Raise trial-to-paid conversion from 12% to 18% in Q2',
    },
    vi: {
      looksAt:
        'Mức thay đổi so với hiện tại, chia cho số tháng được giao; không nêu thời gian thì tính là một tháng.',
      why: 'Sách chấp nhận 12% → 18% trong một quý và không chấp nhận 12% → 40% trong một tháng. Quá dễ cũng là lỗi vì tạo sức ì.',
      options: {
        fair: 'tỷ lệ thay đổi mỗi tháng được coi là vừa sức',
        most: 'vượt tỷ lệ này mỗi tháng thì người ta bỏ cuộc',
        least: 'dưới mức thay đổi này trong cả kỳ thì chỉ tiêu không đòi hỏi gì',
      },
      wrong: {
        statement: 'Tăng tỷ lệ chuyển đổi trial → trả phí lên 40% trong tháng 5',
        baseline: 12,
      },
      right: 'Tăng tỷ lệ chuyển đổi trial → trả phí từ 12% lên 18% trong quý 2',
    },
  },
  'achievable/against-history': {
    book: 'B2.4',
    en: {
      looksAt:
        'The target against the field `history`: its chance under the trend and spread of five or more past values; fewer are a question.',
      why: 'Past results are the best witness of what can be done: both for too hard and for too easy.',
      options: {
        hard: 'a chance below this is too hard',
        easy: 'a chance above this asks for nothing',
      },
      wrong: { statement: 'Sign 40 new contracts in May 2025', history },
      right: { statement: 'Sign 14 new contracts in May 2025', history },
    },
    vi: {
      looksAt:
        'Chỉ tiêu so với trường `history`: khả năng đạt, tính theo xu hướng và độ dao động của ít nhất năm kỳ trước; ít hơn thì quy tắc chỉ hỏi.',
      why: 'Kết quả trước đây là bằng chứng rõ nhất về điều làm được: cả khi quá khó lẫn khi quá dễ.',
      options: {
        hard: 'khả năng thấp hơn mức này là quá khó',
        easy: 'khả năng cao hơn mức này là không đòi hỏi gì',
      },
      wrong: { statement: 'Đạt 40 hợp đồng mới trong tháng 5/2025', history },
      right: { statement: 'Đạt 14 hợp đồng mới trong tháng 5/2025', history },
    },
  },
};

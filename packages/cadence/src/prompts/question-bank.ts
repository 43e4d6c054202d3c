import type { Prompt, PromptOccasion } from './prompt.ts';

type Line = readonly [step: string, asker: Prompt['asker'], vi: string, en: string];

// The five steps of a talk in order: open, ask, feedback, recognise, act (B6.1).
const cfr: readonly Line[] = [
  ['open', 'manager', 'Tuần này em thấy thế nào?', 'How has this week been for you?'],
  [
    'open',
    'manager',
    'Hôm nay em muốn mình nói về chuyện gì trước?',
    'What would you like us to talk about first today?',
  ],
  [
    'ask',
    'manager',
    'Điều gì đang làm em mất nhiều sức nhất?',
    'What is taking most of your energy at the moment?',
  ],
  [
    'ask',
    'manager',
    'Em nghĩ vì sao chuyện này cứ lặp lại?',
    'Why do you think this keeps coming back?',
  ],
  [
    'feedback',
    'manager',
    'Anh/chị để ý thấy một việc; em có muốn nghe và cho biết em nhìn việc đó ra sao không?',
    'There is something I noticed; may I share it and hear how you see it?',
  ],
  [
    'feedback',
    'employee',
    'Có điều gì anh/chị làm khác đi thì việc của em sẽ dễ hơn không: em nói thẳng được chứ?',
    'May I tell you openly what you could do differently to make my work easier?',
  ],
  [
    'recognise',
    'manager',
    'Việc nào trong hai tuần qua em thấy tự hào, và nó đã thay đổi được điều gì?',
    'Which work of the last two weeks are you proud of, and what did it change?',
  ],
  [
    'act',
    'manager',
    'Bước tiếp theo là gì, ai làm, xong vào ngày nào, ai xác nhận?',
    'What is the next step, who takes it, by which day, and who confirms it?',
  ],
];

// Questions that open where an order would close (B6.3).
const coaching: readonly Line[] = [
  [
    'hardest_step',
    'manager',
    'Em thấy vướng nhất ở bước nào?',
    'Which step is the hardest for you?',
  ],
  [
    'other_way',
    'manager',
    'Nếu thử một cách khác, em sẽ chọn cách gì?',
    'If you were to try another way, which one would you choose?',
  ],
  [
    'own_plan',
    'manager',
    'Theo em, nên làm gì trước và vì sao?',
    'What would you do first, and why?',
  ],
  [
    'support',
    'manager',
    'Em cần gì từ anh/chị để việc này chạy được?',
    'What do you need from me to get this moving?',
  ],
  [
    'learn',
    'manager',
    'Em rút ra điều gì, và lần tới em sẽ làm khác ở đâu?',
    'What did you learn, and what will you do differently next time?',
  ],
  [
    'disagree',
    'manager',
    'Không có đúng hay sai ở đây: chỗ nào em thấy anh/chị nghĩ chưa tới?',
    'There is no right or wrong here: where do you think I am missing something?',
  ],
];

const selfCheckIn: readonly Line[] = [
  [
    'mood',
    'oneself',
    'Hôm nay mình đi làm với tâm trạng nào?',
    'In what mood do I come to work today?',
  ],
  [
    'done',
    'oneself',
    'Từ lần trước đến nay, việc nào đã nhích được con số?',
    'Since last time, which work moved the figure?',
  ],
  [
    'next',
    'oneself',
    'Trước lần check-in tới, mình nhất định làm xong việc gì?',
    'What will I surely finish before the next check-in?',
  ],
  [
    'obstacles',
    'oneself',
    'Điều gì đang cản mình, và ai gỡ được?',
    'What stands in my way, and who could remove it?',
  ],
  ['lessons', 'oneself', 'Mình vừa hiểu ra điều gì?', 'What have I come to understand?'],
  [
    'ideas',
    'oneself',
    'Có cách nào nhẹ hơn để đến cùng kết quả không?',
    'Is there a lighter way to the same result?',
  ],
];

const oneOnOne: readonly Line[] = [
  [
    'cause',
    'anyone',
    'Đằng sau hiện tượng này, nguyên nhân nằm ở đâu?',
    'What is the cause behind this symptom?',
  ],
  ['tried', 'anyone', 'Mình đã thử những gì rồi?', 'What has been tried so far?'],
  [
    'options',
    'anyone',
    'Còn những lựa chọn nào, mỗi cách mất gì và được gì?',
    'Which options are left, and what does each cost and bring?',
  ],
  [
    'resources',
    'anyone',
    'Cần thêm người, thời gian hay tiền ở chỗ nào?',
    'Where are people, time or money missing?',
  ],
  ['others', 'anyone', 'Còn ai nên ngồi cùng mình chuyện này?', 'Who else should join us on this?'],
];

const review: readonly Line[] = [
  [
    'self',
    'oneself',
    'Nhìn lại cả chu kỳ, mình thấy thế nào về chặng vừa qua?',
    'Looking back on the whole cycle, how do I feel about it?',
  ],
  [
    'self',
    'oneself',
    'Điều gì đã giúp, điều gì đã cản mình?',
    'What helped me, what held me back?',
  ],
  [
    'manager',
    'manager',
    'Nỗ lực của em trong cả chu kỳ, không chỉ tuần cuối, thể hiện ở đâu?',
    'Where did the effort of the whole cycle show, not only of its last week?',
  ],
  [
    'meeting',
    'anyone',
    'Con số khác kế hoạch vì sao?',
    'Why does the figure differ from the plan?',
  ],
  [
    'meeting',
    'anyone',
    'KPI này nên giữ, chỉnh hay dừng, và nguồn lực có cần chuyển không?',
    'Should this KPI be kept, adjusted or stopped, and should resources move?',
  ],
];

const starfish: readonly Line[] = [
  ['start', 'oneself', 'Việc gì mình chưa làm mà nên bắt đầu?', 'What should I begin doing?'],
  [
    'stop',
    'oneself',
    'Việc gì không còn ích lợi, nên thôi?',
    'What no longer helps and should end?',
  ],
  ['more', 'oneself', 'Việc gì đang tốt, nên làm nhiều hơn?', 'What works and deserves more?'],
  ['less', 'oneself', 'Việc gì nên bớt lại?', 'What should I do less of?'],
  ['keep', 'oneself', 'Việc gì cứ giữ nguyên như vậy?', 'What should stay just as it is?'],
];

const fourL: readonly Line[] = [
  [
    'liked',
    'anyone',
    'Cách làm nào của nhóm khiến bạn thích?',
    'Which of our ways of working did you like?',
  ],
  ['learned', 'anyone', 'Nhóm mình học được điều gì?', 'What have we learned?'],
  ['lacked', 'anyone', 'Nhóm mình còn thiếu gì?', 'What did we lack?'],
  ['longed_for', 'anyone', 'Bạn mong nhóm mình có thêm điều gì?', 'What do you wish we had?'],
];

/** Every question, by occasion, in the order to ask them (B4.2–B4.4, B6). Ids are stable: `coaching.learn`. */
export const questionBank: readonly Prompt[] = /* @__PURE__ */ (() => [
  ...listed('cfr', cfr),
  ...listed('coaching', coaching),
  ...listed('self_check_in', selfCheckIn),
  ...listed('one_on_one', oneOnOne),
  ...listed('review', review),
  ...listed('starfish', starfish),
  ...listed('four_l', fourL),
])();

/** A second question of the same step is numbered: `cfr.open`, `cfr.open.2`. */
function listed(occasion: PromptOccasion, lines: readonly Line[]): readonly Prompt[] {
  return lines.map(([step, asker, vi, en], index) => {
    const before = lines.slice(0, index).filter(([other]) => other === step).length;
    const id = before === 0 ? `${occasion}.${step}` : `${occasion}.${step}.${before + 1}`;
    return { id, occasion, step, asker, vi, en };
  });
}

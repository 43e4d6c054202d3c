import { isTagged } from './is-tagged.ts';
import type { Tag } from './sense.ts';
import { spellWord } from './spell-word.ts';
import type { TaggedText } from './tagged-text.ts';

/** Syllables that begin the name of a thing, a place, a quality or a measure. */
const things: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    'số lượng mức các những mỗi mọi toàn tất sự việc công người phòng ban bộ đội tổ nhóm xe hàng đơn máy hệ chất văn môi tinh thái ý sản dịch hình uy quan kỹ kiến cơ doanh học giáo hồ tài dự chương kế quy giờ ngày điểm giá thu tour sĩ nhân không cửa nhà tỷ tỉ tiến kết lỗi thời kho khu'
      .split(' ')
      .map((syllable) => spellWord(syllable).exact),
  ))();
const makes = /* @__PURE__ */ (() => spellWord('hóa'))();

/** Words of the grammar that no verb begins with. */
const other: readonly Tag[] = [
  'group',
  'otherUnit',
  'comparator',
  'numberWord',
  'zero',
  'share',
  'now',
  'metric',
  'vague',
];

/**
 * Does the sentence begin with a verb, though no list knows it? Vietnamese verbs look like nouns, so it is
 * told from `hóa` behind it, from a number of things that it takes (`Phát 200 tờ rơi tại chợ`), from whom it
 * is done for (`cho 30 điều dưỡng`).
 */
export function isVietnameseVerb(sentence: TaggedText, at: number, isCount: boolean): boolean {
  const { tokens } = sentence;
  const word = tokens[at];
  if (word?.kind !== 'word') return false;
  if ([1, 2].some((step) => tokens[at + step]?.exact === makes.exact)) return true;
  if (isVietnameseThing(sentence, at)) return false;
  return (isCount && takesCount(sentence, at)) || isDoneFor(sentence, at);
}

/** Does a noun that everybody knows begin here, or a word of the grammar? */
export function isVietnameseThing(sentence: TaggedText, at: number): boolean {
  const { exact = '' } = sentence.tokens[at] ?? {};
  return things.has(exact) || isTagged(sentence, at, other);
}

/** One or two syllables, then a number of things and more about them. */
function takesCount(sentence: TaggedText, at: number): boolean {
  const { tokens } = sentence;
  const number = [at + 1, at + 2].find((index) => tokens[index]?.kind === 'number');
  if (number === undefined) return false;
  if (tokens.slice(at, number).some(({ kind }) => kind !== 'word')) return false;
  const after = tokens.slice(number + 1, number + 4);
  return after.length === 3 && after.every(({ kind }) => kind === 'word');
}

function isDoneFor({ tokens }: TaggedText, at: number): boolean {
  return tokens
    .slice(at + 1, at + 8)
    .some(({ fold }, step) => fold === 'cho' && tokens[at + step + 2]?.kind === 'number');
}

import { phraseAt } from './phrase-at.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Quantity } from './quantity.ts';
import type { TaggedText } from './tagged-text.ts';

/** `30 of the top 50`, `two of the five bids`: all there are, behind the part that counts. */
function isWhole(sentence: TaggedText, { from }: Quantity, before: Quantity): boolean {
  const between = sentence.tokens.slice(before.to, from);
  return (
    between[0]?.fold === 'of' && between.every(({ fold }) => /^(?:of|the|our|top|all)$/.test(fold))
  );
}

/** `mở 4 cửa hàng, mỗi cửa hàng đạt 300tr`: what each of them is to be. */
function isOfEach(sentence: TaggedText, { from }: Quantity, before: Quantity): boolean {
  const between = sentence.tokens.slice(before.to, from);
  const comma = between.findIndex(({ fold }) => fold === ',');
  return comma >= 0 && /^(?:môi4|moi|each)$/.test(between[comma + 1]?.exact ?? '');
}

/** `30 phút hoặc 1 ca`: another way to say the number before it. */
function isAlternative(sentence: TaggedText, quantity: Quantity, before: Quantity) {
  const joint = sentence.tokens[quantity.from - 1]?.fold ?? '';
  return before.to === quantity.from - 1 && /^(?:or|hoac|hay)$/.test(joint);
}

/** `… per month. Completion: 67%`, `| trọng số 20%`: told about the goal, behind it. */
function isRemark(sentence: TaggedText, quantity: Quantity) {
  const at = quantity.comparator?.from ?? quantity.from;
  const colon = sentence.tokens[at - 1]?.fold === ':' ? 1 : 0;
  return phraseBefore(sentence, at - colon, 'remark') !== undefined;
}

/** `tăng trưởng 15%, đạt 2,3 tỷ`, `120 sp, tăng 10 sp so với quý 1`: what the change before it comes to. */
function isSequel(sentence: TaggedText, quantity: Quantity, before: Quantity) {
  const at = Math.min(quantity.from, quantity.comparator?.from ?? quantity.from);
  const lead = phraseBefore(sentence, at, 'to') ?? phraseBefore(sentence, at, 'direction');
  const follows = lead !== undefined && sentence.tokens[lead.from - 1]?.fold === ',';
  const compares = phraseAt(sentence, quantity.to, 'versus') !== undefined;
  return follows && (before.kind === 'percent' || compares);
}

/** `trọng số 30%: …`: how much the goal counts, in front of it. */
const isWeight = (sentence: TaggedText, { from }: Quantity): boolean =>
  phraseBefore(sentence, from, 'remark')?.value === 'weight';

/** `nhận đánh giá 5 sao từ 12 khách`: the stars are what a review is, not what is reached. */
function isGrade(sentence: TaggedText, quantity: Quantity, after: Quantity | undefined) {
  const { kind, comparator, from } = quantity;
  const grades = kind === 'score' && comparator === null && after?.kind === 'count';
  return grades && /^(?:gia|review|reviews|feedback)$/.test(sentence.tokens[from - 1]?.fold ?? '');
}

/** A figure that tells of the goal beside it: another way to say it, what it comes to, how much it weighs. */
export function isBeside(
  sentence: TaggedText,
  quantities: readonly Quantity[],
  index: number,
): boolean {
  const quantity = quantities[index];
  if (quantity === undefined) return false;
  if (isWeight(sentence, quantity)) return true;
  if (isGrade(sentence, quantity, quantities[index + 1])) return true;
  const before = quantities[index - 1];
  if (before === undefined) return false;
  return (
    isRemark(sentence, quantity) ||
    isAlternative(sentence, quantity, before) ||
    isSequel(sentence, quantity, before) ||
    isWhole(sentence, quantity, before) ||
    isOfEach(sentence, quantity, before)
  );
}

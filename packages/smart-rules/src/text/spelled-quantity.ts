import { afterHalf } from './after-half.ts';
import { phraseAt } from './phrase-at.ts';
import type { Quantity } from './quantity.ts';
import { quantityOf } from './quantity-of.ts';
import { readUnit } from './read-unit.ts';
import type { ScaledValue } from './scaled-value.ts';
import type { TaggedText } from './tagged-text.ts';
import { unitOf } from './unit-of.ts';
import { withHalf } from './with-half.ts';

const numberIn = (value: number, to: number, scaled = false): ScaledValue => ({
  value,
  written: value,
  otherwise: null,
  money: false,
  scaled,
  to,
});

/** `two to three`, `hai đến ba`: the unit stands behind the second number. */
function isRangeStart(sentence: TaggedText, to: number): boolean {
  const gap = sentence.tokens[to]?.fold ?? '';
  const next = sentence.tokens[to + 1];
  const isNumber =
    next?.kind === 'number' || phraseAt(sentence, to + 1, 'numberWord') !== undefined;
  return /^(?:to|den|toi|-|~)$/.test(gap) && isNumber;
}

/** `within a minute`, `under an hour`: the article counts behind a comparator. */
function oneUnit(sentence: TaggedText, index: number): Quantity | null {
  if (!/^an?$/.test(sentence.tokens[index]?.fold ?? '') || sentence.locale !== 'en') return null;
  const time = phraseAt(sentence, index + 1, 'time');
  if (!/^(?:second|minute|hour|day)$/.test(time?.value ?? '')) return null;
  const number = numberIn(1, index + 1);
  const quantity = quantityOf(sentence, index, number, readUnit(sentence, index + 1, number), null);
  return quantity.comparator && quantity.comparator.from < index ? quantity : null;
}

/** `…, loại bỏ hệ thống cũ`: work beside the goal; in front it is a goal of none. */
const isLaterRemoval = ({ tokens, first }: TaggedText, index: number): boolean =>
  index > first + 3 && /^(?:loai|xoa|eliminate)$/.test(tokens[index]?.fold ?? '');

/** `one workshop a month`: told with its rhythm, one is a number. */
function isEach(sentence: TaggedText, index: number, to: number): boolean {
  if (sentence.tokens[index]?.fold !== 'one') return false;
  return [to, to - 1].some((at) => at > index && phraseAt(sentence, at, 'frequency') !== undefined);
}

/** Numbers in words count when something is counted with them or a comparator leads. */
export function spelledQuantity(sentence: TaggedText, index: number): Quantity | null {
  const times = phraseAt(sentence, index, 'timesWord');
  if (times !== undefined) {
    const value = Number(times.value);
    const { to } = times;
    const isTimes = /^(?:once|twice|thrice)$/.test(sentence.tokens[index]?.fold ?? '');
    const isCount = isTimes && phraseAt(sentence, to, 'frequency') !== undefined;
    // `once the desk is open`; `by half a day` is half a day.
    const isHalfUnit = value < 1 && /^an?$/.test(sentence.tokens[to]?.fold ?? '');
    if ((value === 1 && !isCount) || isHalfUnit) return null;
    const unit = unitOf(isCount ? 'count' : 'multiple', to);
    return quantityOf(sentence, index, numberIn(value, to), unit, null);
  }
  const share = phraseAt(sentence, index, 'share');
  if (share !== undefined) {
    const value = Number(share.value);
    return quantityOf(
      sentence,
      index,
      numberIn(value, share.to),
      unitOf('percent', share.to),
      null,
    );
  }
  const zero = phraseAt(sentence, index, 'zero');
  // `không để xảy ra quá 2 sự cố` allows two.
  if (zero && phraseAt(sentence, zero.to, 'comparator')) return null;
  const word = zero ?? phraseAt(sentence, index, 'numberWord');
  if (word === undefined) return oneUnit(sentence, index);
  // Without diacritics `sau` is more often `after`, or the durian's name.
  const isAfter = sentence.tokens[index]?.exact === 'sau' && !phraseAt(sentence, word.to, 'time');
  if (isAfter || isLaterRemoval(sentence, index)) return null;
  const name = phraseAt(sentence, index, 'metric');
  if (name !== undefined && name.to > word.to) return null;
  if (zero && sentence.tokens[index]?.fold === 'no' && index !== sentence.first) return null;
  const { to } = word;
  const scale = phraseAt(sentence, to, 'scale');
  const small = to === index + 1 && !scale;
  const half = afterHalf(sentence, to);
  const value = (Number(word.value) + (half === null ? 0 : 0.5)) * Number(scale?.value ?? 1);
  const after = scale?.to ?? half ?? to;
  const number = numberIn(value, after, scale !== undefined);
  const whole = withHalf(sentence, number, readUnit(sentence, after, number));
  const quantity = quantityOf(sentence, index, whole.number, whole.unit, null);
  if (value < 1 && !zero && quantity.kind !== 'duration') return null;
  if (small && value > 1 && sentence.tokens[to]?.fold === 'of')
    return { ...quantity, kind: 'count' };
  if (small && isRangeStart(sentence, to)) return { ...quantity, kind: null, noun: null, to };
  const isArticle =
    value === 1 && small && !quantity.comparator && !isEach(sentence, index, quantity.to);
  const counted = quantity.kind !== null && quantity.kind !== 'other';
  if (isArticle || (small && !counted && !quantity.comparator && !zero)) return null;
  if (
    sentence.locale === 'vi' &&
    small &&
    !zero &&
    !quantity.comparator &&
    quantity.kind === 'count'
  ) {
    return (index <= sentence.first + 2 || phraseAt(sentence, to, 'group') !== undefined) &&
      !/^(?:thu|ca)$/.test(sentence.tokens[index - 1]?.fold ?? '')
      ? quantity
      : null;
  }
  return quantity;
}

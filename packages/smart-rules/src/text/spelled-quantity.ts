import { phraseAt } from './phrase-at.ts';
import type { Quantity } from './quantity.ts';
import { quantityOf } from './quantity-of.ts';
import { readUnit } from './read-unit.ts';
import type { ScaledValue } from './scaled-value.ts';
import type { TaggedText } from './tagged-text.ts';
import { unitOf } from './unit-of.ts';

const numberIn = (value: number, to: number, scaled = false): ScaledValue => ({
  value,
  written: value,
  otherwise: null,
  money: false,
  scaled,
  to,
});

/** Numbers in words count when something is counted with them or a comparator leads. */
export function spelledQuantity(sentence: TaggedText, index: number): Quantity | null {
  const times = phraseAt(sentence, index, 'timesWord');
  if (times !== undefined) {
    const value = Number(times.value);
    const { to } = times;
    const isCount =
      /^(?:twice|thrice)$/.test(sentence.tokens[index]?.fold ?? '') &&
      phraseAt(sentence, to, 'frequency') !== undefined;
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
  const word = zero ?? phraseAt(sentence, index, 'numberWord');
  if (word === undefined) return null;
  const name = phraseAt(sentence, index, 'metric');
  if (name !== undefined && name.to > word.to) return null;
  if (zero && sentence.tokens[index]?.fold === 'no' && index !== sentence.first) return null;
  const { to } = word;
  const scale = phraseAt(sentence, to, 'scale');
  const small = to === index + 1 && !scale;
  const value = Number(word.value) * Number(scale?.value ?? 1);
  const after = scale?.to ?? to;
  const number = numberIn(value, after, scale !== undefined);
  const quantity = quantityOf(sentence, index, number, readUnit(sentence, after, number), null);
  const isArticle = value === 1 && small && !quantity.comparator;
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

import { digitsOf } from './calendar/digits-of.ts';
import { currencyBefore } from './currency-before.ts';
import { isNegative } from './is-negative.ts';
import type { Quantity } from './quantity.ts';
import { quantityOf } from './quantity-of.ts';
import { ratioAt } from './ratio-at.ts';
import { readUnit } from './read-unit.ts';
import { scaledValue } from './scaled-value.ts';
import type { TaggedText } from './tagged-text.ts';
import { unitCell } from './unit-cell.ts';
import { unitOf } from './unit-of.ts';
import { withHalf } from './with-half.ts';

/** The quantity of a number in digits; null for clock times and bare dates. */
export function numericQuantity(sentence: TaggedText, index: number): Quantity | null {
  const { tokens } = sentence;
  const price = currencyBefore(sentence, index);
  const number = scaledValue(sentence, index, price !== null);
  const from = price?.at ?? (isNegative(sentence, index) ? index - 1 : index);
  const multiplied = tokens[index - 1]?.fold === 'x' && tokens[index - 1]?.glued === false;
  const against = tokens[number.to];
  if (against?.fold === ':' && against.glued && tokens[number.to + 1]?.glued) {
    const second = digitsOf(tokens[number.to + 1]);
    if (tokens[number.to + 1]?.fold.length === 2 || !(second > 0)) return null;
    return quantityOf(sentence, from, number, unitOf('multiple', number.to + 2), null);
  }
  const ratio = number.scaled ? null : ratioAt(sentence, number.to);
  const part = tokens[ratio?.to ?? -1]?.fold ?? '';
  if (ratio !== null && /^(?:so|tong|of)$/.test(part) && ratio.outOf > number.value) {
    const value = Math.round((number.value / ratio.outOf) * 1_000) / 10;
    const share = { ...number, value, written: value };
    return quantityOf(sentence, from, share, unitOf('percent', ratio.to), null);
  }
  let unit = readUnit(sentence, ratio?.to ?? number.to, number);
  const column = unit.kind === null && price === null ? unitCell(sentence, from) : null;
  if (column !== null) {
    const value = number.value * column.scale;
    return quantityOf(sentence, from, { ...number, value }, { ...unit, ...column.unit }, null);
  }
  if (price !== null) unit = unitOf('money', unit.to, null, price.code);
  // `3x 500 word articles`: so many of them, not so much more.
  const next = tokens[unit.to];
  if (unit.kind === 'multiple' && next?.kind === 'number' && !next.glued) {
    unit = { ...readUnit(sentence, unit.to + 1, number), kind: 'count' };
  }
  if (multiplied && unit.kind === null) unit = unitOf('multiple', unit.to);
  if (ratio !== null && unit.kind === null) {
    const onScale = ratio.outOf >= number.value && ratio.outOf <= 100;
    if (onScale) unit = unitOf('score', unit.to);
  }
  const whole = withHalf(sentence, number, unit);
  return quantityOf(sentence, from, whole.number, whole.unit, ratio?.outOf ?? null);
}

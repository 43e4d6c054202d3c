import { digitsOf } from './calendar/digits-of.ts';
import { currencyBefore } from './currency-before.ts';
import { isNegative } from './is-negative.ts';
import type { Quantity } from './quantity.ts';
import { quantityOf } from './quantity-of.ts';
import { ratioAt } from './ratio-at.ts';
import { type ReadUnit, readUnit } from './read-unit.ts';
import { scaledValue } from './scaled-value.ts';
import type { TaggedText } from './tagged-text.ts';
import { unitCell } from './unit-cell.ts';

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
    return quantityOf(
      sentence,
      from,
      number,
      { kind: 'multiple', currency: null, noun: null, to: number.to + 2 },
      null,
    );
  }
  const ratio = number.scaled ? null : ratioAt(sentence, number.to);
  let unit: ReadUnit = readUnit(sentence, ratio?.to ?? number.to, number);
  const column = unit.kind === null && price === null ? unitCell(sentence, from) : null;
  if (column !== null) {
    const value = number.value * column.scale;
    return quantityOf(sentence, from, { ...number, value }, { ...unit, ...column.unit }, null);
  }
  if (price !== null) unit = { ...unit, kind: 'money', currency: price.code, noun: null };
  if (multiplied && unit.kind === null) unit = { ...unit, kind: 'multiple' };
  if (ratio !== null && (unit.kind === null || unit.kind === 'count')) {
    const onScale = ratio.outOf >= number.value && ratio.outOf <= 100 && unit.kind === null;
    unit = { ...unit, kind: onScale ? 'score' : unit.kind };
  }
  return quantityOf(sentence, from, number, unit, ratio?.outOf ?? null);
}

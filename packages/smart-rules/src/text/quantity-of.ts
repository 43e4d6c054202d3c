import type { Quantity } from './quantity.ts';
import { readComparator } from './read-comparator.ts';
import type { ScaledValue } from './scaled-value.ts';
import type { TaggedText } from './tagged-text.ts';
import type { ReadUnit } from './unit-of.ts';

/** Puts a number, its unit and its comparator together. */
export function quantityOf(
  sentence: TaggedText,
  from: number,
  number: ScaledValue,
  unit: ReadUnit,
  outOf: number | null,
): Quantity {
  return {
    from,
    to: unit.to,
    value: number.value,
    high: null,
    kind: unit.kind,
    currency: unit.currency,
    noun: unit.noun,
    comparator: readComparator(sentence, from, number.to, unit),
    written: number.written,
    otherwise: number.otherwise,
    outOf,
  };
}

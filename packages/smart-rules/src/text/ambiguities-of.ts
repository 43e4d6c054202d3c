import type { PeriodReading } from './calendar/period-reading.ts';
import type { Ambiguity } from './facts.ts';
import type { Quantity } from './quantity.ts';
import { rangeOf } from './range-of.ts';
import type { TaggedText } from './tagged-text.ts';

/** The readings that were left out, of the dates and of the target. */
export function ambiguitiesOf(
  sentence: TaggedText,
  periods: readonly PeriodReading[],
  target: Quantity | null,
): readonly Ambiguity[] {
  const found = periods.flatMap(({ role, ambiguous }) =>
    ambiguous && role !== 'versus' ? [ambiguous] : [],
  );
  if (target === null || target.otherwise === null) return found;
  const otherwise = String(target.otherwise);
  const range = rangeOf(sentence, target);
  return [...found, { code: 'thousands_or_decimal', range, otherwise }];
}

import { choosePeriod } from './calendar/choose-period.ts';
import type { PeriodReading } from './calendar/period-reading.ts';
import { parseDay } from './calendar/plain-day.ts';
import { readPeriods } from './calendar/read-periods.ts';
import { hostPeriod } from './host-period.ts';
import type { ReadOptions } from './read-options.ts';
import type { TaggedText } from './tagged-text.ts';

/** Ours, and the host's where ours bind to nothing. */
export function knownPeriods(
  sentence: TaggedText,
  text: string,
  now: string | null,
  { fiscalYearStart, dateParser }: ReadOptions,
): readonly PeriodReading[] {
  const periods = readPeriods(sentence, {
    now: now === null ? null : parseDay(now),
    fiscalYearStart: fiscalYearStart ?? 1,
  });
  if (dateParser === undefined || choosePeriod(periods) !== null) return periods;
  const other = hostPeriod(text, sentence, dateParser, now);
  return other === null ? periods : [...periods, other];
}

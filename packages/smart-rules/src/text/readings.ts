import type { PeriodReading } from './calendar/period-reading.ts';
import { joinRanges } from './join-ranges.ts';
import { markTaken } from './mark-taken.ts';
import type { Quantity } from './quantity.ts';
import { readFrequency } from './read-frequency.ts';
import { type MetricReading, readMetrics } from './read-metrics.ts';
import { readPlaceholders } from './read-placeholders.ts';
import { readQuantities } from './read-quantities.ts';
import type { Rhythm } from './rhythm-at.ts';
import type { TaggedText } from './tagged-text.ts';
import type { TokenSpan } from './token-span.ts';

/** Everything that stands in a sentence, before it is chosen what the sentence is about. */
export interface Readings {
  readonly periods: readonly PeriodReading[];
  /** Tokens that belong to the calendar. */
  readonly isDate: (token: number) => boolean;
  readonly quantities: readonly Quantity[];
  readonly metrics: readonly MetricReading[];
  readonly placeholders: readonly TokenSpan[];
  readonly frequency: Rhythm | undefined;
}

/** The reading phase: dates first, since their numbers are no quantities. */
export function readingsOf(sentence: TaggedText, periods: readonly PeriodReading[]): Readings {
  const isDate = markTaken(sentence.tokens.length, periods);
  return {
    periods,
    isDate,
    quantities: joinRanges(sentence, readQuantities(sentence, isDate)),
    metrics: readMetrics(sentence),
    placeholders: readPlaceholders(sentence),
    frequency: readFrequency(sentence, isDate),
  };
}

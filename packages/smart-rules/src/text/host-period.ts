import { RuleConfigError } from '../engine/rule-config-error.ts';
import type { PeriodReading } from './calendar/period-reading.ts';
import { parseDay } from './calendar/plain-day.ts';
import type { Locale, TextRange } from './facts.ts';
import type { TaggedText } from './tagged-text.ts';

/** What a host's date parser has found. Plain dates, both inclusive; null where the words name none. */
export interface HostPeriod {
  readonly start: string | null;
  readonly end: string | null;
  /** The words it was read from, half-open, into the text as given. */
  readonly range: TextRange;
}

/** Reads a date that our calendar does not know (`trước Tết`, `by Easter`), or answers null. */
export type DateParser = (
  text: string,
  context: { readonly locale: Locale; readonly now: string | null },
) => HostPeriod | null;

function refuse(repair: string): never {
  throw new RuleConfigError(`The date parser ${repair}`);
}

/**
 * Asks the host's parser and places its answer on whole words. Throws `RuleConfigError` when the answer is no
 * period (`YYYY-MM-DD`, the end not before the start) or its range holds no word of the text.
 */
export function hostPeriod(
  text: string,
  sentence: TaggedText,
  parser: DateParser,
  now: string | null,
): PeriodReading | null {
  const period = parser(text, { locale: sentence.locale, now });
  if (period === null) return null;
  const { start, end, range } = period;
  const isDay = (day: string | null) =>
    day === null || (day.length === 10 && parseDay(day) !== null);
  if (!isDay(start) || !isDay(end) || (start ?? end) === null) refuse('gives dates as YYYY-MM-DD');
  if (start !== null && end !== null && end < start) refuse('gives an end before its start');
  const { tokens, origin } = sentence;
  const place = (unit: number) => origin?.[unit] ?? unit;
  const from = tokens.findIndex((token) => place(token.end) > range[0]);
  const after = tokens.findIndex((token) => place(token.start) >= range[1]);
  const to = after < 0 ? tokens.length : after;
  if (from < 0 || from >= to) refuse('gives a range that holds no word of the text');
  const role = start === null ? 'deadline' : 'during';
  return { role, start, end, pending: false, from, to, ambiguous: null };
}

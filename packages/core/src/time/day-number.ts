import { UsageError } from '../kernel/usage-error.ts';
import { isPlainDate } from './is-plain-date.ts';
import type { PlainDate } from './plain-date.ts';

const dayMs = 86_400_000;

/** Days since 1970-01-01: whole numbers make long series of dates cheap. */
export function dayNumber(date: PlainDate): number {
  if (!isPlainDate(date)) {
    throw new UsageError(
      'not_a_plain_date',
      `${JSON.stringify(date)} is no day of the calendar.`,
      'Pass YYYY-MM-DD; check outside input with the PlainDate schema.',
    );
  }
  return Date.parse(date) / dayMs;
}

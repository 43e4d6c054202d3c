import { dayNumber } from './day-number.ts';
import type { PlainDate } from './plain-date.ts';
import { plainDateOf } from './plain-date-of.ts';

/** The date so many days later; earlier when negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return plainDateOf(dayNumber(date) + days);
}

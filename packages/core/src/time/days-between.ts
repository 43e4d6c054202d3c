import { dayNumber } from './day-number.ts';
import type { PlainDate } from './plain-date.ts';

/** Days from the first date to the second: 1 for tomorrow, 0 for the same day, negative backwards. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

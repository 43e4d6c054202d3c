import { dayNumber } from './day-number.ts';
import type { PlainDate } from './plain-date.ts';

/** The ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: PlainDate): number {
  return weekdayOfDay(dayNumber(date));
}

/** The ISO weekday of a day number; 1970-01-01 was a Thursday. */
export function weekdayOfDay(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

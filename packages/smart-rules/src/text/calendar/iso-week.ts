import type { Span } from './part-of-span.ts';
import { addDays, dayNumber, type PlainDay } from './plain-day.ts';

/** The Monday of the week that a day lies in. */
export function mondayOf(day: PlainDay): PlainDay {
  return addDays(day, -((((dayNumber(day) + 3) % 7) + 7) % 7));
}

/** A week by its number (ISO 8601: the first is the one with 4 January); null where a year has no week 53. */
export function isoWeek(year: number, number: number): Span | null {
  const start = addDays(mondayOf({ year, month: 1, day: 4 }), (number - 1) * 7);
  return addDays(start, 3).year === year ? { start, end: addDays(start, 6) } : null;
}

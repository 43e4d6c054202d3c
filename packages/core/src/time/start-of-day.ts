import { dayNumber } from './day-number.ts';
import { epochOfWall } from './epoch-of-wall.ts';
import type { Instant } from './instant.ts';
import type { PlainDate } from './plain-date.ts';
import { toInstant } from './to-instant.ts';

/** The first instant of a date in a zone: midnight, or the end of a gap that swallows midnight. */
export function startOfDay(date: PlainDate, zone: string): Instant {
  return toInstant(epochOfWall(dayNumber(date) * 86_400_000, zone, 'end'));
}

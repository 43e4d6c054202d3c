import { UsageError } from '../kernel/usage-error.ts';
import { dayNumber } from './day-number.ts';
import { epochOfWall } from './epoch-of-wall.ts';
import type { Instant } from './instant.ts';
import type { PlainDate } from './plain-date.ts';
import { toInstant } from './to-instant.ts';

const clock = /^([01]\d|2[0-3]):([0-5]\d)$/;

/**
 * The instant at which a zone's wall clock shows a date and a time `HH:mm`. A time skipped by a
 * clock change is read as later by the gap; a time shown twice is the earlier one.
 */
export function instantInZone(date: PlainDate, time: string, zone: string): Instant {
  const parts = clock.exec(time);
  if (!parts) {
    throw new UsageError(
      'not_a_clock_time',
      `${JSON.stringify(time)} is no time of day.`,
      'Pass HH:mm, 00:00 to 23:59.',
    );
  }
  const minutes = Number(parts[1]) * 60 + Number(parts[2]);
  return toInstant(epochOfWall(dayNumber(date) * 86_400_000 + minutes * 60_000, zone));
}

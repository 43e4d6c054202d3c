import { addDays } from './add-days.ts';
import type { Period } from './period.ts';
import { startOfDay } from './start-of-day.ts';
import type { ZonedPeriod } from './zoned-period.ts';

/** A period with its moments in a zone: from the first of its first day to the last of its last. */
export function windowInZone({ startOn, endOn }: Period, zone: string): ZonedPeriod {
  const untilAt = startOfDay(addDays(endOn, 1), zone);
  return { startOn, endOn, fromAt: startOfDay(startOn, zone), untilAt };
}

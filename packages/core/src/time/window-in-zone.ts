import { addDays } from './add-days.ts';
import type { InstantWindow } from './instant-window.ts';
import type { Period } from './period.ts';
import { startOfDay } from './start-of-day.ts';

/** The moments of a period in a zone: from the first of its first day to the last of its last. */
export function windowInZone(period: Period, zone: string): InstantWindow {
  return {
    fromAt: startOfDay(period.startOn, zone),
    untilAt: startOfDay(addDays(period.endOn, 1), zone),
  };
}

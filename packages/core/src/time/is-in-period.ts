import type { Period } from './period.ts';
import type { PlainDate } from './plain-date.ts';

/** Whether a date lies in a period; both ends do. */
export function isInPeriod(date: PlainDate, period: Period): boolean {
  return period.startOn <= date && date <= period.endOn;
}

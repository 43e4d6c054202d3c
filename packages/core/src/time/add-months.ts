import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { dayNumber } from './day-number.ts';
import type { PlainDate } from './plain-date.ts';
import { toInstant } from './to-instant.ts';
import { UtcDate } from './utc-date.ts';

/**
 * The same day so many months later, or the last day of a shorter month. Count from the anchor,
 * never from the previous result: 31 January gives 28 February, then 31 March.
 */
export function addMonths(anchor: PlainDate, months: number): PlainDate {
  const later = addMonthsTo(new UtcDate(dayNumber(anchor) * 86_400_000), months);
  return toInstant(later.getTime()).slice(0, 10);
}

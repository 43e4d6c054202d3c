import { dayNumber } from './day-number.ts';
import { isInPeriod } from './is-in-period.ts';
import type { PlainDate } from './plain-date.ts';
import { weekdayOf, weekdayOfDay } from './weekday-of.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** How many days are worked from one date to another, both included; 0 when the second is earlier. */
export function workingDaysBetween(
  startOn: PlainDate,
  endOn: PlainDate,
  calendar: WorkingCalendar,
): number {
  const [first, last] = [dayNumber(startOn), dayNumber(endOn)];
  if (last < first) return 0;
  const period = { startOn, endOn };
  const restDays = new Set(calendar.restDays);
  const workdays = new Set(calendar.workdays);
  const holidays = new Set(calendar.holidays);

  let count = Math.floor((last - first + 1) / 7) * (7 - restDays.size);
  const uneven = (last - first + 1) % 7;
  for (let day = last - uneven + 1; day <= last; day++) {
    if (!restDays.has(weekdayOfDay(day))) count++;
  }
  for (const date of holidays) {
    if (isInPeriod(date, period) && !workdays.has(date) && !restDays.has(weekdayOf(date))) count--;
  }
  for (const date of workdays) {
    if (isInPeriod(date, period) && restDays.has(weekdayOf(date))) count++;
  }
  return count;
}

import type { PlainDate } from './plain-date.ts';
import { weekdayOf } from './weekday-of.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** Whether a date is worked: a make-up day is, a holiday is not, else the weekday decides. */
export function isWorkingDay(date: PlainDate, calendar: WorkingCalendar): boolean {
  if (calendar.workdays.includes(date)) return true;
  return !calendar.holidays.includes(date) && !calendar.restDays.includes(weekdayOf(date));
}

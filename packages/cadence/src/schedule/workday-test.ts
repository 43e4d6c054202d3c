import { dayNumber, type WorkingCalendar, weekdayOfDay } from '@kpikit/core';

/** Whether a day, as a number, is worked. */
export type WorkdayTest = (day: number) => boolean;

/** A working calendar made ready for many questions: a make-up day beats a holiday beats the weekday. */
export function workdayTest(calendar: WorkingCalendar): WorkdayTest {
  const workdays = new Set(calendar.workdays.map(dayNumber));
  const holidays = new Set(calendar.holidays.map(dayNumber));
  const isRest = [false, false, false, false, false, false, false, false];
  for (const weekday of calendar.restDays) isRest[weekday] = true;
  return (day) => workdays.has(day) || (isRest[weekdayOfDay(day)] !== true && !holidays.has(day));
}

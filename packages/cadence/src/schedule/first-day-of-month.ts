/**
 * Day number of a month's first day, in whole numbers alone; months are counted from January of
 * year 0. Series of month ends are made by the hundred thousand, where date objects are dear.
 */
export function firstDayOfMonth(month: number): number {
  // With years that begin in March the leap day is their last, and months follow one formula.
  const fromMarch = month - 2;
  const year = Math.floor(fromMarch / 12);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + Math.floor((153 * (fromMarch - year * 12) + 2) / 5) - 719_468;
}

/** A day of a month, or the month's last day when it is shorter. */
export function dayInMonth(month: number, dayOfMonth: number): number {
  const first = firstDayOfMonth(month);
  return Math.min(first + dayOfMonth, firstDayOfMonth(month + 1)) - 1;
}

/** The month, counted from January of year 0, of a date `YYYY-MM-DD`. */
export function monthIndexOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

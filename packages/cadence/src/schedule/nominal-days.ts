import { type CycleKind, dayNumber, plainDateOf, weekdayOfDay } from '@kpikit/core';
import type { Every, Rhythm } from '../model/rhythm.ts';
import { dayInMonth, firstDayOfMonth, monthIndexOf } from './first-day-of-month.ts';

const monthsOf: Readonly<Record<CycleKind, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/**
 * The day numbers (days since 1970) on which a rhythm falls from one day to another, both included,
 * before holidays move them. Ascending; none before the anchor.
 */
export function nominalDays(
  { every, anchorOn }: Pick<Rhythm, 'every' | 'anchorOn'>,
  first: number,
  last: number,
): number[] {
  const anchor = dayNumber(anchorOn);
  const from = Math.max(first, anchor);
  switch (every.kind) {
    case 'weeks':
      return stepDays(anchor, every.count * 7, from, last);
    case 'months': {
      const dayOfMonth = Number(anchorOn.slice(8));
      return monthlyDays(monthIndexOf(anchorOn), every.count, from, last, (month) =>
        dayInMonth(month, dayOfMonth),
      );
    }
    case 'month_weekday':
      return monthlyDays(monthIndexOf(anchorOn), every.count, from, last, (month) =>
        nthWeekday(month, every.nth, every.weekday),
      );
    case 'cycle_end': {
      const length = monthsOf[every.of];
      const start = every.fiscalYearStart - 1;
      const firstMonth = monthIndexOf(anchorOn);
      const intoCycle = (((firstMonth - start) % length) + length) % length;
      return monthlyDays(firstMonth - intoCycle + length - 1, length, from, last, (month) =>
        dayInMonth(month, 31),
      );
    }
    case 'dates':
      return [...new Set(every.dates.map(dayNumber))]
        .filter((day) => day >= from && day <= last)
        .sort((a, b) => a - b);
  }
}

/** Days within which a rhythm surely has the beat before and the beat after any of its beats. */
export function reachOf(every: Every): number {
  switch (every.kind) {
    case 'weeks':
      return every.count * 7;
    case 'months':
    case 'month_weekday':
      return every.count * 31 + 31;
    case 'cycle_end':
      return monthsOf[every.of] * 31;
    case 'dates':
      return 36_600;
  }
}

/** Days that surely lie between any two beats of a rhythm. */
export function shortestGap(every: Every): number {
  switch (every.kind) {
    case 'weeks':
      return every.count * 7;
    case 'dates':
      return 1;
    default:
      return 28;
  }
}

function stepDays(anchor: number, step: number, from: number, last: number): number[] {
  const days: number[] = [];
  for (let day = anchor + Math.ceil((from - anchor) / step) * step; day <= last; day += step) {
    days.push(day);
  }
  return days;
}

function monthlyDays(
  firstMonth: number,
  step: number,
  from: number,
  last: number,
  dayOf: (month: number) => number,
): number[] {
  const days: number[] = [];
  if (from > last) return days;
  const k = Math.max(0, Math.floor((monthIndexOf(plainDateOf(from)) - firstMonth) / step));
  for (let month = firstMonth + k * step; ; month += step) {
    const day = dayOf(month);
    if (day > last) return days;
    if (day >= from) days.push(day);
  }
}

function nthWeekday(month: number, nth: number, weekday: number): number {
  if (nth > 0) {
    const first = firstDayOfMonth(month);
    return first + ((weekday - weekdayOfDay(first) + 7) % 7) + (nth - 1) * 7;
  }
  const end = firstDayOfMonth(month + 1) - 1;
  return end - ((weekdayOfDay(end) - weekday + 7) % 7);
}

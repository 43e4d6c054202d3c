import type { ShiftPolicy } from '../model/rhythm.ts';
import type { WorkdayTest } from './workday-test.ts';

const longestBreak = 366;

/**
 * Where a beat goes that falls on a day nobody works; `null` where it is skipped, or no day within
 * a year is worked. `modified_next` turns back rather than pass `boundary`, the last day it may reach.
 */
export function shiftDay(
  day: number,
  policy: ShiftPolicy,
  isWorkday: WorkdayTest,
  boundary: number,
): number | null {
  if (policy === 'none' || isWorkday(day)) return day;
  switch (policy) {
    case 'skip':
      return null;
    case 'next':
      return walk(day, 1, isWorkday);
    case 'previous':
      return walk(day, -1, isWorkday);
    case 'modified_next': {
      const next = walk(day, 1, isWorkday);
      return next !== null && next <= boundary ? next : walk(day, -1, isWorkday);
    }
    case 'nearest': {
      const [next, previous] = [walk(day, 1, isWorkday), walk(day, -1, isWorkday)];
      if (next === null || previous === null) return next ?? previous;
      return next - day <= day - previous ? next : previous;
    }
  }
}

function walk(day: number, step: 1 | -1, isWorkday: WorkdayTest): number | null {
  for (let away = 1; away <= longestBreak; away++) {
    if (isWorkday(day + away * step)) return day + away * step;
  }
  return null;
}

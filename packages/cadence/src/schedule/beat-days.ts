import { plainDateOf } from '@kpikit/core';
import type { Rhythm } from '../model/rhythm.ts';
import { firstDayOfMonth, monthIndexOf } from './first-day-of-month.ts';
import { nominalDays, shortestGap } from './nominal-days.ts';
import { shiftDay } from './shift-day.ts';
import type { WorkdayTest } from './workday-test.ts';

/** Why nobody is asked for a beat: it neither counts nor reminds. */
export type ExcusedReason = 'holiday_collision' | 'rest_day' | 'leave';

/** A beat in day numbers: the day it belongs to and the day it is due after holidays. */
export interface BeatDay {
  readonly nominal: number;
  readonly due: number;
  readonly excused: Exclude<ExcusedReason, 'leave'> | null;
}

/**
 * The beats whose nominal day lies from one day to another. A beat that holidays push onto the next
 * one (every Monday at Tết) is excused rather than asked twice at once.
 */
export function beatDays(
  rhythm: Pick<Rhythm, 'every' | 'anchorOn' | 'shift'>,
  first: number,
  last: number,
  isWorkday: WorkdayTest | null,
): BeatDay[] {
  const days = nominalDays(rhythm, first, last);
  if (!isWorkday || rhythm.shift === 'none') {
    return days.map((day) => ({ nominal: day, due: day, excused: null }));
  }
  return days.map((nominal) => beatOn(rhythm, nominal, isWorkday));
}

/** The beat of one nominal day, moved where days off want it. */
export function beatOn(
  rhythm: Pick<Rhythm, 'every' | 'anchorOn' | 'shift'>,
  nominal: number,
  isWorkday: WorkdayTest,
): BeatDay {
  const due = shiftDay(nominal, rhythm.shift, isWorkday, monthEndFor(nominal, rhythm));
  if (due === null) return { nominal, due: nominal, excused: 'rest_day' };
  return { nominal, due, excused: collides(rhythm, nominal, due) ? 'holiday_collision' : null };
}

function collides(rhythm: Pick<Rhythm, 'every' | 'anchorOn'>, nominal: number, due: number) {
  if (Math.abs(due - nominal) < shortestGap(rhythm.every)) return false;
  const [low, high] = due > nominal ? [nominal + 1, due] : [due, nominal - 1];
  return nominalDays(rhythm, low, high).length > 0;
}

function monthEndFor(day: number, { shift }: Pick<Rhythm, 'shift'>): number {
  if (shift !== 'modified_next') return Number.POSITIVE_INFINITY;
  return firstDayOfMonth(monthIndexOf(plainDateOf(day)) + 1) - 1;
}

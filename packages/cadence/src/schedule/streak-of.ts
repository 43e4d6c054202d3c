import type { Instant } from '@kpikit/core';
import { statusOfCheckIn, type TrackedBeat } from './status-of-check-in.ts';

export interface Streak {
  /** Beats kept in a row up to now. */
  readonly current: number;
  readonly longest: number;
  /** Beats that have been decided: kept, late or lost. Excused ones are none of these. */
  readonly counted: number;
  readonly kept: number;
  /** Came in, but after the grace. */
  readonly late: number;
  /** Past their grace with nothing in yet, whether or not the next one has opened. */
  readonly lost: number;
  /** Kept of counted, 0 to 1; `null` before the first is decided. */
  readonly onTimeRate: number | null;
}

export interface StreakPolicy {
  /** A late check-in keeps the row going; by default it breaks it. */
  readonly lateKeeps?: boolean;
}

/**
 * How steadily a rhythm was kept as of a moment, folded from beats in the order of time (B4.1). An
 * excused beat is neutral: it neither lengthens nor breaks the row. The beat still open never breaks it.
 */
export function streakOf(
  beats: readonly TrackedBeat[],
  asOf: Instant,
  { lateKeeps = false }: StreakPolicy = {},
): Streak {
  const count = startCount();
  for (const beat of beats) {
    const status = statusOfCheckIn(beat, asOf);
    if (status === 'upcoming' || status === 'open' || status === 'excused') continue;
    if (status === 'on_time' || status === 'grace') countKept(count);
    else countBroken(count, status === 'late', lateKeeps);
  }
  return streakFrom(count);
}

/**
 * The same from columns of milliseconds: due moments in the order of time, and when each came in, `NaN`
 * for not at all. The quick form for whole companies; nothing is excused.
 */
export function streakOfMoments(
  due: ArrayLike<number>,
  submitted: ArrayLike<number>,
  graceMs: number,
  asOf: number,
  { lateKeeps = false }: StreakPolicy = {},
): Streak {
  const count = startCount();
  for (let i = 0; i < due.length; i++) {
    const graceEnd = (due[i] ?? Number.NaN) + graceMs;
    const at = submitted[i] ?? Number.NaN;
    if (at <= asOf && at <= graceEnd) countKept(count);
    else if (at <= asOf || asOf > graceEnd) countBroken(count, at <= asOf, lateKeeps);
  }
  return streakFrom(count);
}

interface Count {
  current: number;
  longest: number;
  kept: number;
  late: number;
  lost: number;
}

function startCount(): Count {
  return { current: 0, longest: 0, kept: 0, late: 0, lost: 0 };
}

function countKept(count: Count): void {
  count.kept += 1;
  count.current += 1;
  if (count.current > count.longest) count.longest = count.current;
}

function countBroken(count: Count, isLate: boolean, lateKeeps: boolean): void {
  if (isLate) count.late += 1;
  else count.lost += 1;
  count.current = isLate && lateKeeps ? count.current + 1 : 0;
  if (count.current > count.longest) count.longest = count.current;
}

function streakFrom(count: Count): Streak {
  const counted = count.kept + count.late + count.lost;
  return { ...count, counted, onTimeRate: counted === 0 ? null : count.kept / counted };
}

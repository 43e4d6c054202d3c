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
  let [current, longest, kept, late, lost] = [0, 0, 0, 0, 0];
  for (const beat of beats) {
    const status = statusOfCheckIn(beat, asOf);
    if (status === 'upcoming' || status === 'open' || status === 'excused') continue;
    const isKept = status === 'on_time' || status === 'grace';
    if (isKept) kept++;
    else if (status === 'late') late++;
    else lost++;
    current = isKept || (status === 'late' && lateKeeps) ? current + 1 : 0;
    longest = Math.max(longest, current);
  }
  const counted = kept + late + lost;
  return {
    current,
    longest,
    counted,
    kept,
    late,
    lost,
    onTimeRate: counted === 0 ? null : kept / counted,
  };
}

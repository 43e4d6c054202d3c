import type { Instant } from '@kpikit/core';
import { statusOfCheckIn, type TrackedBeat } from './status-of-check-in.ts';
import { countBroken, countKept, type Streak, startCount, streakFrom } from './streak-count.ts';

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

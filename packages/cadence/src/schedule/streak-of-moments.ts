import { countBroken, countKept, type Streak, startCount, streakFrom } from './streak-count.ts';
import type { StreakPolicy } from './streak-of.ts';

/**
 * What `streakOf` says, from columns of milliseconds: due moments in the order of time, and when each came in, `NaN`
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
  const length = due.length;
  for (let i = 0; i < length; i++) {
    const graceEnd = Number(due[i]) + graceMs;
    const at = Number(submitted[i]);
    if (at <= asOf && at <= graceEnd) countKept(count);
    else if (at <= asOf || asOf > graceEnd) countBroken(count, at <= asOf, lateKeeps);
  }
  return streakFrom(count);
}

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

/** Beats counted so far. */
export interface StreakCount {
  current: number;
  longest: number;
  kept: number;
  late: number;
  lost: number;
}

export function startCount(): StreakCount {
  return { current: 0, longest: 0, kept: 0, late: 0, lost: 0 };
}

export function countKept(count: StreakCount): void {
  count.kept += 1;
  count.current += 1;
  if (count.current > count.longest) count.longest = count.current;
}

export function countBroken(count: StreakCount, isLate: boolean, lateKeeps: boolean): void {
  if (isLate) count.late += 1;
  else count.lost += 1;
  count.current = isLate && lateKeeps ? count.current + 1 : 0;
  if (count.current > count.longest) count.longest = count.current;
}

export function streakFrom(count: StreakCount): Streak {
  const counted = count.kept + count.late + count.lost;
  const { current, longest, kept, late, lost } = count;
  const onTimeRate = counted === 0 ? null : kept / counted;
  return { current, longest, counted, kept, late, lost, onTimeRate };
}

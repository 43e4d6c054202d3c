import { offsetAt } from './offset-at.ts';

const dayMs = 86_400_000;

/**
 * Milliseconds since 1970 at which a zone's wall clock shows a reading, given as if it were UTC.
 * A reading shown twice is the earlier one. One that a clock change skips is later by the gap, or
 * with `gap: 'end'` the moment at which the gap closes.
 */
export function epochOfWall(wall: number, zone: string, gap: 'later' | 'end' = 'later'): number {
  const before = offsetAt(wall - dayMs, zone);
  const after = offsetAt(wall + dayMs, zone);
  const early = wall - before;
  if (before === after || offsetAt(early, zone) === before) return early;
  const late = wall - after;
  if (offsetAt(late, zone) === after) return late;
  return gap === 'later' ? early : gapEnd(late, early, before, zone);
}

/** The first moment after `low` whose offset is no longer the one before the gap. */
function gapEnd(low: number, high: number, before: number, zone: string): number {
  let [last, first] = [low, high];
  while (first - last > 1) {
    const middle = Math.floor((last + first) / 2);
    if (offsetAt(middle, zone) === before) last = middle;
    else first = middle;
  }
  return first;
}

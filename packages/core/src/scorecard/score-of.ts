import { cappedRatio } from '../measure/capped-ratio.ts';
import { isClose } from '../measure/is-close.ts';
import type { ScorecardPolicy, ScoreLevels } from './scorecard-policy.ts';

export type ReachedLevel = 'below' | 'threshold' | 'target' | 'stretch';

/** What a ratio is worth, 1 being the target, and the level it has reached; `null` without levels. */
export function scoreOf(
  ratio: number,
  levels: ScoreLevels | null,
  policy: Pick<ScorecardPolicy, 'cap'>,
): { readonly score: number; readonly level: ReachedLevel | null } {
  if (!levels) return { score: cappedRatio(ratio, policy), level: null };
  const { threshold, stretch } = levels;
  const target = { ratio: 1, score: 1 };
  if (reaches(ratio, stretch)) return { score: stretch.score, level: 'stretch' };
  if (reaches(ratio, target)) return { score: between(ratio, target, stretch), level: 'target' };
  if (reaches(ratio, threshold)) {
    return { score: between(ratio, threshold, target), level: 'threshold' };
  }
  return { score: 0, level: 'below' };
}

type Point = ScoreLevels['stretch'];

function reaches(ratio: number, { ratio: wanted }: Point): boolean {
  return ratio >= wanted || isClose(ratio, wanted);
}

function between(ratio: number, from: Point, to: Point): number {
  const way = Math.max(0, (ratio - from.ratio) / (to.ratio - from.ratio));
  return from.score + way * (to.score - from.score);
}

import type { Issue } from '../kernel/issue.ts';
import type { ReachedLevel } from './score-of.ts';

/** A line that the house brings itself, such as a competency judged elsewhere. */
export interface HouseLine {
  readonly id: string;
  readonly title: string;
  readonly weight: number;
  /** 1 is as expected; `null` while unjudged. */
  readonly ratio: number | null;
}

export interface ScorecardLine {
  readonly kind: 'kpi' | 'house';
  readonly id: string;
  readonly title: string;
  /** Per cent of the whole; `null` where nobody gave one. */
  readonly weight: number | null;
  readonly actual: number | null;
  readonly ratio: number | null;
  readonly met: boolean | null;
  /** Why the ratio is not the plain division, or why there is none. */
  readonly reason: string | null;
  readonly level: ReachedLevel | null;
  /** What the ratio is worth, 1 being the target; `null` while it has no worth. */
  readonly score: number | null;
  /** `weight × score ÷ 100`: what the line brings to a whole with every figure. */
  readonly points: number | null;
  /** From the closing of the cycle; otherwise as it stands. */
  readonly frozen: boolean;
}

export interface Scorecard {
  readonly personId: string;
  readonly cycleId: string;
  /** KPIs by id, then the house's lines in their order. */
  readonly lines: readonly ScorecardLine[];
  /** The weighted mean of the scores that count; `null` with a finding that says why. */
  readonly score: number | null;
  /** Per cent of the weights that have a figure behind them. */
  readonly coverage: number;
  readonly band: string | null;
  /** What to put right first, ready for `explain`. */
  readonly findings: readonly Issue[];
}

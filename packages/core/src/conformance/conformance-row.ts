import type { Reading } from '../measure/measurable.ts';
import type { ProgressPolicy } from '../measure/progress-policy.ts';
import type { Target, TargetKind } from '../measure/target.ts';
import type { Period } from '../time/period.ts';

/** What a progress function is asked. */
export interface ConformanceInput {
  readonly target: Target | null;
  readonly baseline: number | null;
  readonly period: Period | null;
  readonly readings: readonly Reading[];
  readonly at: string;
  readonly policy: ProgressPolicy;
}

/** What it must answer; `ratio` and `capped` to 1e-9. */
export interface ConformanceAnswer {
  readonly ratio: number | null;
  readonly capped: number | null;
  readonly met: boolean | null;
}

/** What a formula that is wrong at a row answers there. */
export interface PeerAnswer {
  /** The formula in words; most were read in the source or the manual of a shipped system. */
  readonly formula: string;
  /** A number is its ratio, `true` or `false` whether it says the target is met. */
  readonly answers: number | boolean | 'infinite' | 'NaN' | 'refused';
}

/** One edge of one kind of target, with the answer that the rules give. */
export interface ConformanceRow {
  /** `kind/edge`, unique. */
  readonly id: string;
  readonly kind: TargetKind;
  readonly edge: string;
  readonly input: ConformanceInput;
  readonly expected: ConformanceAnswer;
  /** The mistake that this row catches. */
  readonly fault: string | null;
  /** The answer of a formula with that mistake; `null` exactly where `fault` is. */
  readonly peer: PeerAnswer | null;
}

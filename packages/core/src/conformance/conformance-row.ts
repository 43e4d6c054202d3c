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

/** One edge of one kind of target, with the answer that the rules give. */
export interface ConformanceRow {
  /** `kind/edge`, unique. */
  readonly id: string;
  readonly kind: TargetKind;
  readonly edge: string;
  readonly input: ConformanceInput;
  readonly expected: ConformanceAnswer;
  /** The mistake, found in a shipped system, that this row catches. */
  readonly fault: string | null;
}

import { type Expected, expectedOf } from './expected-of.ts';
import type { Measurable, Reading } from './measurable.ts';
import type { PaceCurve } from './pace-curve.ts';
import { type Progress, progressOf } from './progress-of.ts';
import type { ProgressPolicy } from './progress-policy.ts';

export interface PacePolicy extends ProgressPolicy {
  readonly curve?: PaceCurve;
}

export interface Pace {
  readonly progress: Progress;
  readonly expected: Expected;
  /** Progress less expected progress, as a share: −0.05 is five points behind. */
  readonly gap: number | null;
  /** Progress ÷ expected progress; `null` while nothing is expected. */
  readonly speed: number | null;
  readonly reason: Progress['reason'] | Expected['reason'];
}

/** How a KPI stands against what was expected of it by a moment. */
export function paceOf(
  kpi: Measurable,
  readings: readonly Reading[],
  at: string,
  policy: PacePolicy = {},
): Pace {
  const progress = progressOf(kpi, readings, at, policy);
  const expected = expectedOf(kpi, at, policy.curve);
  if (progress.ratio === null || expected.ratio === null) {
    const reason = progress.ratio === null ? progress.reason : expected.reason;
    return { progress, expected, gap: null, speed: null, reason };
  }
  const speed = progress.ratio / expected.ratio;
  return {
    progress,
    expected,
    gap: progress.ratio - expected.ratio,
    speed: Number.isFinite(speed) ? speed + 0 : null,
    reason: progress.reason,
  };
}

import { buildsUp } from './builds-up.ts';
import { expectedShare } from './expected-share.ts';
import type { Measurable } from './measurable.ts';
import { momentOf } from './moment-of.ts';
import type { PaceCurve } from './pace-curve.ts';
import { ratioOf } from './ratio-of.ts';
import { windowOf } from './window-of.ts';

export interface Expected {
  /** The progress expected by then, as `progressOf` counts it. */
  readonly ratio: number | null;
  /** The figure expected by then, in the unit of the KPI; `null` where no single figure says it. */
  readonly value: number | null;
  /** `no_pace`: a sum or count that must end inside a range has no expected progress on the way. */
  readonly reason: 'no_target' | 'no_period' | 'no_pace' | 'invalid_target' | null;
}

/**
 * What a KPI should have reached at a moment (B4.2: the figure is read against the target). A KPI that
 * builds up follows the curve, linear by default; a level is expected in full all along; a milestone
 * at the end.
 */
export function expectedOf(
  kpi: Measurable,
  at: string,
  curve: PaceCurve = { kind: 'linear' },
): Expected {
  const { target, baseline = null, period } = kpi;
  if (!target) return none('no_target');
  if (!Number.isFinite(target.value)) return none('invalid_target');
  if (!buildsUp(kpi)) {
    return { ratio: 1, value: target.high == null ? target.value + 0 : null, reason: null };
  }
  if (!period) return none('no_period');
  const { from, until } = windowOf(period);
  const share = expectedShare(curve, (momentOf(at) - from) / (until - from), period);
  if (target.kind === 'reach') return { ratio: share < 1 ? 0 : 1, value: null, reason: null };

  const start = baseline ?? 0;
  const value = start + share * (target.value - start);
  if (!Number.isFinite(value)) return none('invalid_target');
  if (target.comparator === '=' || target.comparator === 'between') {
    return { ratio: null, value: value + 0, reason: 'no_pace' };
  }
  const { ratio } = ratioOf(value, target, baseline);
  return ratio === null ? none('invalid_target') : { ratio, value: value + 0, reason: null };
}

function none(reason: Expected['reason']): Expected {
  return { ratio: null, value: null, reason };
}

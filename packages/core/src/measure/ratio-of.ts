import { isClose } from './is-close.ts';
import { isMet } from './is-met.ts';
import type { TargetInput } from './measurable.ts';

/**
 * Why a ratio is not the plain division that one would expect.
 *
 * - `zero_range`: target and baseline are the same; met is 1, else 0.
 * - `met_or_not`: no scale to divide by (a target of 0 or less, a range without tolerance).
 * - `baseline_past_target`: the baseline lies beyond the target and is left aside.
 * - `invalid_target`, `invalid_value`: not a finite number, or a range that ends before it starts.
 * - `out_of_range`: the ratio is too large for a number.
 */
export type RatioReason =
  | 'zero_range'
  | 'met_or_not'
  | 'baseline_past_target'
  | 'invalid_target'
  | 'invalid_value'
  | 'out_of_range';

export interface Ratio {
  /** 1 is the target; negative moved the wrong way; above 1 is over-achieved. Never rounded. */
  readonly ratio: number | null;
  readonly met: boolean | null;
  readonly reason: RatioReason | null;
}

/**
 * How much of a target a figure is: the one formula behind progress, status, roll-ups, reviews and
 * awards. With a baseline, the way gone of the way to go. Without one, `>=` is actual ÷ target and
 * `<=` is 2 − actual ÷ target. A range is 1 inside and falls to 0 over its tolerance.
 */
export function ratioOf(value: number, target: TargetInput, baseline: number | null = null): Ratio {
  if (!isTarget(target)) return { ratio: null, met: null, reason: 'invalid_target' };
  if (!Number.isFinite(value) || (baseline !== null && !Number.isFinite(baseline))) {
    return { ratio: null, met: null, reason: 'invalid_value' };
  }
  const met = isMet(value, target);
  if (target.kind === 'reach') return metOrNot(met, null);
  switch (target.comparator) {
    case '=':
    case 'between':
      return rangeRatio(value, target, met);
    case '>=':
    case '>':
      return wayRatio(value, target, baseline, met, 1);
    case '<=':
    case '<':
      return wayRatio(value, target, baseline, met, -1);
  }
}

/** `up` is 1 where more is better and −1 where less is. */
function wayRatio(
  value: number,
  { value: wanted, tolerance }: TargetInput,
  baseline: number | null,
  met: boolean,
  up: 1 | -1,
): Ratio {
  if (baseline !== null) {
    if (isClose(wanted, baseline)) return metOrNot(met, 'zero_range');
    if ((wanted - baseline) * up > 0) {
      return divided((value - baseline) / (wanted - baseline), met, null);
    }
  }
  const reason = baseline === null ? null : 'baseline_past_target';
  const isZero = isClose(wanted, 0);
  if (isZero && up < 0 && tolerance) return divided(1 - value / tolerance, met, reason);
  if (isZero || wanted < 0) return metOrNot(met, reason ?? 'met_or_not');
  return divided(up > 0 ? value / wanted : 2 - value / wanted, met, reason);
}

function rangeRatio(value: number, target: TargetInput, met: boolean): Ratio {
  if (met || !target.tolerance) return metOrNot(met, met ? null : 'met_or_not');
  const high = target.high ?? target.value;
  const distance = value < target.value ? target.value - value : value - high;
  return divided(1 - distance / target.tolerance, met, null);
}

function metOrNot(met: boolean, reason: RatioReason | null): Ratio {
  return { ratio: met ? 1 : 0, met, reason };
}

function divided(ratio: number, met: boolean, reason: RatioReason | null): Ratio {
  if (!Number.isFinite(ratio)) return { ratio: null, met, reason: 'out_of_range' };
  return { ratio: ratio + 0, met, reason };
}

function isTarget({ comparator, value, high, tolerance }: TargetInput): boolean {
  if (!Number.isFinite(value) || !Number.isFinite(tolerance ?? 0)) return false;
  return comparator !== 'between' || (Number.isFinite(high) && (high ?? value) >= value);
}

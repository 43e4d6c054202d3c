import { isClose, ratioOf } from '@kpikit/core';
import type { Rolled, RollUpScene } from './roll-up-method.ts';

/** A rolled value with the progress that it means for the parent's own target. */
export function rolledValue(
  { parent, policy }: RollUpScene,
  value: number,
  coverage: number,
): Rolled {
  if (!Number.isFinite(value)) {
    return { value: null, progress: null, coverage, low: null, high: null, reason: 'out_of_range' };
  }
  const { ratio, reason } = parent.target
    ? ratioOf(value, parent.target, parent.baseline)
    : ({ ratio: null, reason: 'no_target' } as const);
  const whole = isClose(coverage, 1);
  const low = ratio === null || whole ? ratio : finiteOrNull(Math.min(ratio, policy.floor));
  const high = ratio === null || whole ? ratio : finiteOrNull(Math.max(ratio, policy.cap));
  return { value: value + 0, progress: ratio, coverage, low, high, reason };
}

function finiteOrNull(bound: number): number | null {
  return Number.isFinite(bound) ? bound : null;
}

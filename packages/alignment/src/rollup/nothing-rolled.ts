import type { Rolled, RollUpReason } from './roll-up-method.ts';

/** No answer, and why. */
export function nothingRolled(reason: RollUpReason): Rolled {
  return { value: null, progress: null, coverage: 0, low: null, high: null, reason };
}

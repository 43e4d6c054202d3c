import type { PlanInput, Result } from '@kpikit/core';
import type { RollUpOptions } from '../rollup/roll-up-options.ts';
import type { Alignment } from './alignment.ts';
import { openAlignment } from './open-alignment.ts';
import { soundNetwork } from './sound-network.ts';

/**
 * Opens a plan of plain data (B3.1). Refused, with the reasons, when a node or link comes twice, a
 * weight is no number, or links or rates run in a circle: then the issue shows the way round. A link
 * whose child or parent is not in the plan is no fault; it waits in `asleep`.
 */
export function createAlignment(plan: PlanInput, options: RollUpOptions = {}): Result<Alignment> {
  const network = soundNetwork(plan, options.drafts ?? false);
  return network.issues ? network : { value: openAlignment(plan, options, network.value) };
}

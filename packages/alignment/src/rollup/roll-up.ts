import type { PlanInput, Result } from '@kpikit/core';
import { createAlignment } from '../graph/create-alignment.ts';
import type { RollUpOptions } from './roll-up-options.ts';
import type { RolledNode } from './rolled-node.ts';

/**
 * Rolls a plan up, from measured leaves to the goals: what each node measures, what its children
 * say, the progress that counts, how much of it is known and where it may lie. By key of the node,
 * sorted. Refused where `createAlignment` is.
 */
export function rollUp(
  plan: PlanInput,
  options: RollUpOptions = {},
): Result<ReadonlyMap<string, RolledNode>> {
  const alignment = createAlignment(plan, options);
  return alignment.issues ? alignment : { value: alignment.value.figures };
}

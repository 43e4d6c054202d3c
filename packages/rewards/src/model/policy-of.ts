import type { State } from '@kpikit/core';
import { defaultPolicy, type RewardsPolicy } from './rewards-policy.ts';
import { policies } from './tables.ts';

/** What the company decided about praise and points, or what holds until it does. */
export function policyOf(state: State): RewardsPolicy {
  return state.get(policies, 'policy') ?? defaultPolicy;
}

import type { PlanNode } from './plan.ts';

/**
 * All that a node of the map is beside its ref and title when nothing more is known of it: active,
 * and empty. Frozen, because V8 gives every object spread from an open one a shape of its own: a
 * plan of 100,000 nodes would take ten times as long to make and 400 bytes more for each.
 */
export const blankNode: Readonly<Omit<PlanNode, 'ref' | 'title'>> = /* @__PURE__ */ Object.freeze({
  level: null,
  target: null,
  baseline: null,
  unit: null,
  rollUp: null,
  rateOf: null,
  owners: [],
  orgUnitId: null,
  period: null,
  confidential: false,
  status: 'active',
});

import type { PlanNode } from './plan.ts';

/** All that a node of the map is beside its ref and title when nothing more is known of it: active, and empty. */
export const blankNode: Readonly<Omit<PlanNode, 'ref' | 'title'>> = {
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
};

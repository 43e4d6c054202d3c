import type { PlanLink } from './plan-parts.ts';

/** The order of children under their parent, in which sums run: `seq`, then id. */
export function byLinkOrder(a: PlanLink, b: PlanLink): number {
  if (a.seq !== b.seq) return a.seq - b.seq;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

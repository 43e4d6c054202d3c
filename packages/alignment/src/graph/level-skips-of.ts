import { type Floor, floorOf } from './by-level.ts';
import type { PlanMap } from './plan-map.ts';
import type { PlanLink } from './plan-parts.ts';

const height = { goal: 4, factor: 4, csf: 4, company: 3, department: 2, team: 1, individual: 0 };

/**
 * Links that leave out a floor (B3.1): a person's KPI that goes straight to the company's. A team is
 * a floor only where a department has one. By id.
 */
export function levelSkipsOf(map: PlanMap): readonly PlanLink[] {
  const found: PlanLink[] = [];
  for (const { node, parents } of map.families()) {
    for (const { link, family } of parents) {
      const isSkip = link.kind === 'contributes' && skips(floorOf(node), floorOf(family.node));
      if (isSkip) found.push(link);
    }
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function skips(from: Floor, to: Floor): boolean {
  const isUsual = from === 'individual' && to === 'department';
  return !isUsual && height[to] - height[from] > 1;
}

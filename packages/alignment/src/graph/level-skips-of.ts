import type { Alignment } from './alignment.ts';
import { floorOf } from './by-level.ts';
import type { PlanLink } from './plan-parts.ts';

const height = { goal: 4, factor: 4, csf: 4, company: 3, department: 2, team: 1, individual: 0 };

/**
 * Links that leave out a floor (B3.1): a person's KPI that goes straight to the company's. A team is
 * a floor only where a department has one. By id.
 */
export function levelSkipsOf(alignment: Alignment): readonly PlanLink[] {
  return alignment.links.filter((link) => {
    const [child, parent] = [alignment.nodeOf(link.child), alignment.nodeOf(link.parent)];
    if (link.kind !== 'contributes' || !child || !parent) return false;
    const [from, to] = [floorOf(child), floorOf(parent)];
    const isUsual = from === 'individual' && to === 'department';
    return !isUsual && height[to] - height[from] > 1;
  });
}

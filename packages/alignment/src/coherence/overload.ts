import { byOwner } from '../graph/by-owner.ts';
import type { PlanMap } from '../graph/plan-map.ts';
import { type Finding, finding } from './finding.ts';

/** People who answer for more KPIs than they can keep in view (B2.6). Data carries ids only. */
export function overload(map: PlanMap, mostKpis: number): readonly Finding[] {
  return [...byOwner(map)].flatMap(([personId, nodes]) => {
    const kpis = nodes.filter(({ ref }) => ref.kind === 'kpi');
    if (kpis.length <= mostKpis) return [];
    const related = kpis.map(({ ref }) => ref);
    const params = { personId, count: kpis.length, most: mostKpis };
    return [finding('alignment/overloaded', null, { related, params })];
  });
}

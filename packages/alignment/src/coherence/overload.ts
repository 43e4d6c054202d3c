import type { Alignment } from '../graph/alignment.ts';
import { byOwner } from '../graph/by-owner.ts';
import { type Finding, finding } from './finding.ts';

/** People who answer for more KPIs than they can keep in view (B2.6). Data carries ids only. */
export function overload(alignment: Alignment, mostKpis: number): readonly Finding[] {
  return [...byOwner(alignment)].flatMap(([personId, nodes]) => {
    const kpis = nodes.filter(({ ref }) => ref.kind === 'kpi');
    if (kpis.length <= mostKpis) return [];
    const related = kpis.map(({ ref }) => ref);
    const params = { personId, count: kpis.length, most: mostKpis };
    return [finding('alignment/overloaded', null, { related, params })];
  });
}

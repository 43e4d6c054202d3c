import type { NodeRef } from '@kpikit/core';
import { compareRefs } from './compare-refs.ts';
import type { PlanMap } from './plan-map.ts';

/** KPIs that contribute to nothing (B1.6): for each, "which goal does this push?" is open. By key. */
export function orphansOf(map: PlanMap): readonly NodeRef[] {
  return map
    .families()
    .filter(
      ({ node, parents }) =>
        node.ref.kind === 'kpi' && !parents.some(({ link }) => link.kind === 'contributes'),
    )
    .map(({ node }) => node.ref)
    .sort(compareRefs);
}

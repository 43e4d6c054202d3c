import type { NodeRef } from '@kpikit/core';
import type { Alignment } from './alignment.ts';

/** KPIs that contribute to nothing (B1.6): for each, "which goal does this push?" is open. By key. */
export function orphansOf(alignment: Alignment): readonly NodeRef[] {
  return alignment.nodes
    .filter(({ ref }) => ref.kind === 'kpi' && !contributes(alignment, ref))
    .map(({ ref }) => ref);
}

function contributes(alignment: Alignment, ref: NodeRef): boolean {
  return alignment.linksUp(ref).some((link) => link.kind === 'contributes');
}

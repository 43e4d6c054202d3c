import { type NodeRef, nodeKey } from '@kpikit/core';
import type { Alignment } from '../graph/alignment.ts';
import { ancestorsOf } from '../graph/ancestors-of.ts';

/** Another unit's KPI that moves the same thing, and the people behind it. */
export interface PartnerSuggestion {
  readonly kpi: NodeRef;
  readonly orgUnitId: string;
  readonly ownerIds: readonly string[];
  /** The nearest node that both serve. */
  readonly shared: NodeRef;
}

/**
 * Whom to invite (B3.3, B3.4): KPIs of other units that serve the same CSF or KPI, those that meet
 * nearest first, then by key. KPIs that are tied together already are left out.
 */
export function suggestPartners(alignment: Alignment, ref: NodeRef): readonly PartnerSuggestion[] {
  const node = alignment.nodeOf(ref);
  if (!node) return [];
  const above = ancestorsOf(alignment, ref).filter(({ kind }) => kind !== 'goal');
  const near = new Map(above.map((each, index) => [nodeKey(each), index]));
  return alignment.nodes
    .flatMap((other) => {
      const { orgUnitId, owners } = other;
      const isOther = other.ref.kind === 'kpi' && orgUnitId && orgUnitId !== node.orgUnitId;
      if (!isOther || near.has(nodeKey(other.ref))) return [];
      const shared = ancestorsOf(alignment, other.ref).find((each) => near.has(nodeKey(each)));
      if (!shared || nodeKey(shared) === nodeKey(ref)) return [];
      const ownerIds = owners.map(({ personId }) => personId);
      return [{ kpi: other.ref, orgUnitId, ownerIds, shared }];
    })
    .sort((a, b) => {
      const nearer = (near.get(nodeKey(a.shared)) ?? 0) - (near.get(nodeKey(b.shared)) ?? 0);
      return nearer || (nodeKey(a.kpi) < nodeKey(b.kpi) ? -1 : 1);
    });
}

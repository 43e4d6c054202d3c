import {
  type Kpi,
  kpis,
  linkMap,
  nodeKey,
  orgUnits,
  type PersonId,
  type State,
} from '@kpikit/core';

/** Who answers for a KPI (B3.1): its owners; without any, the head of its unit. */
export function answerersOf(state: State, kpi: Kpi): readonly PersonId[] {
  if (kpi.owners.length > 0) return kpi.owners.map(({ personId }) => personId);
  return headOf(state, kpi);
}

/** Who answers one floor up: for the KPIs it contributes to; without any, the head of its unit. */
export function answerersAbove(state: State, kpi: Kpi): readonly PersonId[] {
  const up = state.view(linkMap).up.get(nodeKey({ kind: 'kpi', id: kpi.id })) ?? [];
  const parents = up.flatMap(({ parent, kind, sign }) => {
    const feeds = parent.kind === 'kpi' && kind === 'contributes' && sign === 'helps';
    const above = feeds && state.get(kpis, parent.id);
    return above ? [above] : [];
  });
  if (parents.length === 0) return headOf(state, kpi);
  return parents.flatMap((parent) => answerersOf(state, parent));
}

function headOf(state: State, { orgUnitId }: Kpi): readonly PersonId[] {
  const head = orgUnitId === null ? null : state.get(orgUnits, orgUnitId)?.headId;
  return head ? [head] : [];
}

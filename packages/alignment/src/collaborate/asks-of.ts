import { type Kpi, type KpiId, kpis, links, type PersonId, type State } from '@kpikit/core';
import type { Proposal, ProposalChange } from '../model/proposal.ts';
import { answerersAbove, answerersOf } from './answerers-of.ts';

type Ask = Proposal['asks'][number];

const height = { individual: 0, team: 1, department: 2, company: 3 } as const;

/**
 * Whose consent a change set takes (B3.6): everybody who answers for a changed KPI and for what it
 * contributes to; for a weight, both ends of the link; for a new KPI, its owners and what it feeds.
 * From the bottom up: by the lowest floor that each is asked for, then by person.
 */
export function asksOf(state: State, changes: readonly ProposalChange[]): Proposal['asks'] {
  const asks = new Map<PersonId, { kpiIds: Set<KpiId>; floor: number }>();
  const ask = (people: readonly PersonId[], kpiId: KpiId, floor: number) => {
    for (const personId of people) {
      const known = asks.get(personId) ?? { kpiIds: new Set<KpiId>(), floor };
      known.kpiIds.add(kpiId);
      known.floor = Math.min(known.floor, floor);
      asks.set(personId, known);
    }
  };
  for (const change of changes) {
    if (change.type === 'add') ask(change.ownerIds, change.kpiId, height[change.terms.level]);
    for (const kpi of touchedBy(state, change)) {
      ask(answerersOf(state, kpi), kpi.id, height[kpi.level]);
      if (change.type === 'target' || change.type === 'drop')
        ask(answerersAbove(state, kpi), kpi.id, height[kpi.level] + 0.5);
    }
  }
  return [...asks]
    .sort(([a, { floor: low }], [b, { floor: high }]) => low - high || (a < b ? -1 : 1))
    .map(([personId, { kpiIds }]): Ask => ({ personId, kpiIds: [...kpiIds].sort() }));
}

/** The KPIs that a change is about; for a new one, those it contributes to. */
function touchedBy(state: State, change: ProposalChange): readonly Kpi[] {
  const ids =
    change.type === 'weight'
      ? [state.get(links, change.linkId)].flatMap((link) => (link ? [link.child, link.parent] : []))
      : change.type === 'add'
        ? change.contributesTo
        : [{ kind: 'kpi' as const, id: change.kpiId }];
  return ids.flatMap(({ kind, id }) => {
    const kpi = kind === 'kpi' ? state.get(kpis, id) : undefined;
    return kpi ? [kpi] : [];
  });
}

import { type Kpi, kpis, links, type State } from '@kpikit/core';
import type { ProposalChange } from '../model/proposal.ts';

/** Whether something that a change set rests on is no longer as its proposer saw it. */
export function isOvertaken(state: State, changes: readonly ProposalChange[]): boolean {
  return changes.some((change) => isStale(state, change));
}

function isStale(state: State, change: ProposalChange): boolean {
  switch (change.type) {
    case 'target': {
      const kpi = state.get(kpis, change.kpiId);
      return !isLive(kpi) || !sameTarget(kpi.target, change.from);
    }
    case 'weight':
      return state.get(links, change.linkId)?.weight !== change.from;
    case 'drop':
      return !isLive(state.get(kpis, change.kpiId));
    case 'add':
      return state.has(kpis, change.kpiId);
  }
}

function isLive(kpi: Kpi | undefined): kpi is Kpi {
  return kpi !== undefined && kpi.status !== 'closed' && kpi.status !== 'dropped';
}

function sameTarget(a: Kpi['target'], b: Kpi['target']): boolean {
  return (
    a.kind === b.kind &&
    a.comparator === b.comparator &&
    a.value === b.value &&
    a.high === b.high &&
    a.tolerance === b.tolerance
  );
}

import {
  type Command,
  changeKpiStatus,
  createKpi,
  linkNodes,
  links,
  reviseTarget,
  type State,
  unlinkNodes,
} from '@kpikit/core';
import type { Proposal, ProposalChange } from '../model/proposal.ts';

/** The commands that make a proposal's changes true; core keeps the revisions (B1.7). */
export function commandsOf(state: State, { id, changes, reason }: Proposal): readonly Command[] {
  // A revision asks for words; where the reason has been erased, the proposal itself is named.
  const why = reason || id;
  return changes.flatMap((change) => commandsFor(state, change, id, why));
}

function commandsFor(
  state: State,
  change: ProposalChange,
  proposalId: string,
  why: string,
): readonly Command[] {
  switch (change.type) {
    case 'target': {
      const { kpiId, to } = change;
      return [reviseTarget({ kpiId, to, cause: 'agreed_proposal', why, proposalId })];
    }
    case 'weight': {
      const link = state.get(links, change.linkId);
      return link
        ? [unlinkNodes({ linkId: link.id }), linkNodes({ ...link, weight: change.to })]
        : [];
    }
    case 'add': {
      const { kpiId, terms, ownerIds, contributesTo } = change;
      const owners = ownerIds.map((personId) => ({ personId }));
      return [createKpi({ ...terms, id: kpiId, owners, contributesTo, status: 'active' })];
    }
    case 'drop':
      return [changeKpiStatus({ kpiId: change.kpiId, to: 'dropped' })];
  }
}

import { issue, ok, type Result, refuse, type State } from '@kpikit/core';
import type { Proposal } from '../model/proposal.ts';
import { proposals } from '../model/tables.ts';

/** The proposal, when it is there and still open. */
export function openProposal(state: State, id: string): Result<Proposal> {
  const proposal = state.get(proposals, id);
  const path = ['proposalId'];
  if (!proposal) return refuse(issue('alignment/proposal_not_found', { path, params: { id } }));
  if (proposal.status === 'open') return ok(proposal);
  const { status } = proposal;
  return refuse(issue('alignment/proposal_closed', { path, params: { id, status } }));
}

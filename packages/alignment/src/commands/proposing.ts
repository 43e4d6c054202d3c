import { type Context, type Decision, issue, ok, refuse, type State } from '@kpikit/core';
import { asksOf } from '../collaborate/asks-of.ts';
import { commandsOf } from '../collaborate/commands-of.ts';
import { proposalApplied } from '../events/proposal-applied.ts';
import { proposalMade } from '../events/proposal-made.ts';
import { ProposalId } from '../model/ids.ts';
import type { Proposal, ProposalChange } from '../model/proposal.ts';
import { proposals } from '../model/tables.ts';
import { actingPerson, nobodyActs } from './acting-person.ts';

interface Wish {
  readonly id: ProposalId | null;
  readonly changes: ProposalChange[];
  readonly reason: string | null;
  readonly counterTo?: ProposalId;
  readonly undoes?: ProposalId;
}

/** Puts changes forward. The proposer consents by proposing; nobody else to ask applies them at once. */
export function proposing(state: State, wish: Wish, context: Context): Decision {
  const by = actingPerson(context);
  if (!by) return nobodyActs();
  const { id, changes, reason, counterTo = null, undoes = null } = wish;
  if (id !== null && state.has(proposals, id)) {
    return refuse(issue('alignment/id_taken', { path: ['id'], params: { id } }));
  }
  const asks = asksOf(state, changes);
  if (asks.length === 0) return refuse(issue('alignment/nobody_answers', { path: ['changes'] }));
  const isAsked = asks.some(({ personId }) => personId === by);
  const proposal: Proposal = {
    id: id ?? ProposalId.parse(context.newId('proposal')),
    by,
    at: context.now,
    changes,
    asks,
    consents: isAsked ? [{ personId: by, at: context.now }] : [],
    status: 'open',
    counterTo,
    undoes,
    endedBy: null,
    endedAt: null,
    reason,
  };
  const { reason: _, ...data } = proposal;
  const made = proposalMade({ proposal: data }, { reason });
  const isAgreed = asks.every(({ personId }) => personId === by);
  return ok(isAgreed ? [made, applied(proposal), ...commandsOf(state, proposal)] : [made]);
}

/** The fact that a proposal has become true. */
export function applied({ id, changes, by }: Proposal) {
  const kpiIds = changes.flatMap((change) => (change.type === 'weight' ? [] : [change.kpiId]));
  return proposalApplied({ proposalId: id, kpiIds: [...new Set(kpiIds)].sort(), by });
}

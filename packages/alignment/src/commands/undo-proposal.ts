import { defineCommand, issue, refuse, Text } from '@kpikit/core';
import * as z from 'zod';
import { inverseOf } from '../collaborate/inverse-of.ts';
import { isOvertaken } from '../collaborate/is-overtaken.ts';
import { ProposalId } from '../model/ids.ts';
import { proposals } from '../model/tables.ts';
import { proposing } from './proposing.ts';

/**
 * Proposes to take an applied proposal back: the opposite changes, agreed on by the same people, and
 * kept beside the first. Refused when something has changed since, or a dropped KPI would return.
 */
export const undoProposal = /* @__PURE__ */ (() =>
  defineCommand('alignment.undoProposal', {
    input: z.strictObject({
      proposalId: ProposalId,
      id: ProposalId.nullable().default(null),
      reason: Text.min(1),
    }),
    personal: ['reason'],
    decide(state, { proposalId, id, reason }, context) {
      const proposal = state.get(proposals, proposalId);
      const details = { path: ['proposalId'], params: { id: proposalId } };
      if (!proposal) return refuse(issue('alignment/proposal_not_found', details));
      if (proposal.status !== 'applied') return refuse(issue('alignment/not_applied', details));
      const changes = inverseOf(proposal.changes);
      if (!changes) return refuse(issue('alignment/cannot_undo_drop', details));
      if (isOvertaken(state, changes)) return refuse(issue('alignment/overtaken', details));
      return proposing(state, { id, changes, reason, undoes: proposalId }, context);
    },
  }))();

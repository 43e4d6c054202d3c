import { defineCommand, issue, ok, refuse } from '@kpikit/core';
import * as z from 'zod';
import { proposalEnded } from '../events/proposal-ended.ts';
import { ProposalId } from '../model/ids.ts';
import { actingPerson, nobodyActs } from './acting-person.ts';
import { openProposal } from './open-proposal.ts';

/** Takes an open proposal back; only its author can. */
export const withdrawProposal = /* @__PURE__ */ (() =>
  defineCommand('alignment.withdrawProposal', {
    input: z.strictObject({ proposalId: ProposalId }),
    decide(state, { proposalId }, context) {
      const person = actingPerson(context);
      if (!person) return nobodyActs();
      const open = openProposal(state, proposalId);
      if (open.issues) return open;
      if (open.value.by !== person) {
        return refuse(issue('alignment/not_the_author', { params: { id: proposalId } }));
      }
      return ok([proposalEnded({ proposalId, status: 'withdrawn', by: person })]);
    },
  }))();

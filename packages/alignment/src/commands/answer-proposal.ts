import { defineCommand, issue, ok, refuse } from '@kpikit/core';
import * as z from 'zod';
import { commandsOf } from '../collaborate/commands-of.ts';
import { isOvertaken } from '../collaborate/is-overtaken.ts';
import { proposalConsented } from '../events/proposal-consented.ts';
import { proposalEnded } from '../events/proposal-ended.ts';
import { ProposalId } from '../model/ids.ts';
import { actingPerson, nobodyActs } from './acting-person.ts';
import { openProposal } from './open-proposal.ts';
import { applied } from './proposing.ts';

/**
 * Consents to a proposal or rejects it. The last consent applies all changes in the same commit; one
 * rejection ends it. Refused as `overtaken` when something has changed meanwhile.
 */
export const answerProposal = /* @__PURE__ */ (() =>
  defineCommand('alignment.answerProposal', {
    input: z.strictObject({ proposalId: ProposalId, answer: z.enum(['consent', 'reject']) }),
    decide(state, { proposalId, answer }, context) {
      const person = actingPerson(context);
      if (!person) return nobodyActs();
      const open = openProposal(state, proposalId);
      if (open.issues) return open;
      const proposal = open.value;
      const params = { id: proposalId };
      if (!proposal.asks.some(({ personId }) => personId === person)) {
        return refuse(issue('alignment/not_asked', { params }));
      }
      if (answer === 'reject') {
        return ok([proposalEnded({ proposalId, status: 'rejected', by: person })]);
      }
      if (isOvertaken(state, proposal.changes)) {
        return refuse(issue('alignment/overtaken', { path: ['proposalId'], params }));
      }
      const said = new Set(proposal.consents.map(({ personId }) => personId));
      if (said.has(person)) return ok([]);
      said.add(person);
      const consented = proposalConsented({ proposalId, personId: person });
      const isAgreed = proposal.asks.every(({ personId }) => said.has(personId));
      if (!isAgreed) return ok([consented]);
      return ok([consented, applied(proposal), ...commandsOf(state, proposal)]);
    },
  }))();

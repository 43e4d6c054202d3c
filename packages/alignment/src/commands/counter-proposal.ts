import { defineCommand, issue, ok, refuse, Text } from '@kpikit/core';
import * as z from 'zod';
import { proposalEnded } from '../events/proposal-ended.ts';
import { ProposalId } from '../model/ids.ts';
import { actingPerson, nobodyActs } from './acting-person.ts';
import { openProposal } from './open-proposal.ts';
import { ProposalChangesInput, readChanges } from './proposal-input.ts';
import { proposing } from './proposing.ts';

/** Answers a proposal with another: the first ends as countered, the second asks everybody anew. */
export const counterProposal = /* @__PURE__ */ (() =>
  defineCommand('alignment.counterProposal', {
    input: z.strictObject({
      proposalId: ProposalId,
      id: ProposalId.nullable().default(null),
      changes: ProposalChangesInput,
      reason: Text.min(1),
    }),
    personal: ['reason'],
    decide(state, { proposalId, id, changes, reason }, context) {
      const person = actingPerson(context);
      if (!person) return nobodyActs();
      const open = openProposal(state, proposalId);
      if (open.issues) return open;
      const { asks, by } = open.value;
      if (by !== person && !asks.some(({ personId }) => personId === person)) {
        return refuse(issue('alignment/not_asked', { params: { id: proposalId } }));
      }
      const read = readChanges(state, changes, context);
      if (read.issues) return read;
      const wish = { id, changes: read.value, reason, counterTo: proposalId };
      const made = proposing(state, wish, context);
      if (made.issues) return made;
      return ok([proposalEnded({ proposalId, status: 'countered', by: person }), ...made.value]);
    },
  }))();

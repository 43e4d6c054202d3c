import { defineEvent, PersonId } from '@kpikit/core';
import * as z from 'zod';
import { ProposalId } from '../model/ids.ts';
import { proposals } from '../model/tables.ts';

/** The proposal will not be applied: rejected, answered by another, taken back, or others were faster. */
export const proposalEnded = /* @__PURE__ */ (() =>
  defineEvent('alignment.proposalEnded', {
    data: z.strictObject({
      proposalId: ProposalId,
      status: z.enum(['rejected', 'countered', 'withdrawn', 'overtaken']),
      by: PersonId.nullable(),
    }),
    apply: (write, { data, at }) =>
      write.update(proposals, data.proposalId, (proposal) => {
        proposal.status = data.status;
        proposal.endedBy = data.by;
        proposal.endedAt = at;
      }),
  }))();

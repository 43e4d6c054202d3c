import { defineEvent, KpiId, PersonId } from '@kpikit/core';
import * as z from 'zod';
import { ProposalId } from '../model/ids.ts';
import { proposals } from '../model/tables.ts';

/** Everybody asked has agreed, and all changes were made in this commit (B3.6). */
export const proposalApplied = /* @__PURE__ */ (() =>
  defineEvent('alignment.proposalApplied', {
    data: z.strictObject({
      proposalId: ProposalId,
      kpiIds: z.array(KpiId),
      by: PersonId.nullable(),
    }),
    apply: (write, { data, at }) =>
      write.update(proposals, data.proposalId, (proposal) => {
        proposal.status = 'applied';
        proposal.endedAt = at;
      }),
  }))();

import { defineEvent, PersonId } from '@kpikit/core';
import * as z from 'zod';
import { ProposalId } from '../model/ids.ts';
import { proposals } from '../model/tables.ts';

/** One of the people asked agrees to the changes. */
export const proposalConsented = /* @__PURE__ */ (() =>
  defineEvent('alignment.proposalConsented', {
    data: z.strictObject({ proposalId: ProposalId, personId: PersonId }),
    apply: (write, { data, at }) =>
      write.update(proposals, data.proposalId, (proposal) => {
        proposal.consents.push({ personId: data.personId, at });
      }),
  }))();

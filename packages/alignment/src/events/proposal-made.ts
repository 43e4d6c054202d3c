import { defineEvent } from '@kpikit/core';
import * as z from 'zod';
import { Proposal } from '../model/proposal.ts';
import { proposals } from '../model/tables.ts';

/** Somebody proposes to change what was agreed (B3.6). */
export const proposalMade = /* @__PURE__ */ (() =>
  defineEvent('alignment.proposalMade', {
    data: z.strictObject({ proposal: Proposal.omit({ reason: true }) }),
    personal: Proposal.pick({ reason: true }),
    apply: (write, { data, personal }) =>
      write.put(proposals, { ...data.proposal, reason: personal?.reason ?? null }),
  }))();

import { Instant, KpiId, LinkId, limits, NodeRef, PersonId, Target, Text } from '@kpikit/core';
import * as z from 'zod';
import { ProposalId } from './ids.ts';
import { KpiTerms } from './kpi-terms.ts';

/** One change of a proposal. `from` is what the proposer saw: when it no longer holds, others were faster. */
export const ProposalChange = /* @__PURE__ */ (() => {
  const weight = z.number().nonnegative();
  return z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('target'), kpiId: KpiId, from: Target, to: Target }),
    z.strictObject({ type: z.literal('weight'), linkId: LinkId, from: weight, to: weight }),
    z.strictObject({
      type: z.literal('add'),
      kpiId: KpiId,
      terms: KpiTerms,
      ownerIds: z.array(PersonId).max(limits.list),
      contributesTo: z.array(NodeRef).max(limits.list),
    }),
    z.strictObject({ type: z.literal('drop'), kpiId: KpiId }),
  ]);
})();
export type ProposalChange = z.infer<typeof ProposalChange>;
/** The same with plain ids, as a host writes it. */
export type ProposalChangeInput = z.input<typeof ProposalChange>;

export const ProposalStatus = /* @__PURE__ */ z.enum([
  'open',
  'applied',
  'rejected',
  'countered',
  'overtaken',
  'withdrawn',
]);
export type ProposalStatus = z.infer<typeof ProposalStatus>;

/**
 * Changes that stand or fall together, with a reason, and the consent of everybody who answers for
 * one of the changed KPIs (B3.6). Kept for ever, whatever becomes of it.
 */
export const Proposal = /* @__PURE__ */ (() =>
  z.strictObject({
    id: ProposalId,
    by: PersonId.nullable(),
    at: Instant,
    changes: z.array(ProposalChange).min(1).max(limits.list),
    /** Whose consent it takes, from the bottom up, and for which KPIs. */
    asks: z
      .array(z.strictObject({ personId: PersonId, kpiIds: z.array(KpiId).max(limits.list) }))
      .max(limits.list),
    consents: z.array(z.strictObject({ personId: PersonId, at: Instant })).max(limits.list),
    status: ProposalStatus,
    /** The proposal that this one answers, or takes back. */
    counterTo: ProposalId.nullable(),
    undoes: ProposalId.nullable(),
    /** Who ended it, where somebody did. */
    endedBy: PersonId.nullable(),
    endedAt: Instant.nullable(),
    reason: Text.nullable(),
  }))();
export interface Proposal extends z.infer<typeof Proposal> {}

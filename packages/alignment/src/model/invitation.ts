import {
  Instant,
  KpiId,
  KpiOwner,
  Link,
  limits,
  Name,
  NodeRef,
  PersonId,
  Text,
} from '@kpikit/core';
import * as z from 'zod';
import { InvitationId } from './ids.ts';
import { KpiTerms } from './kpi-terms.ts';

/** `agreed`: the people asked have said yes, and their managers have not all approved yet. */
export const InvitationStatus = /* @__PURE__ */ z.enum([
  'proposed',
  'agreed',
  'accepted',
  'declined',
  'withdrawn',
  'expired',
]);
export type InvitationStatus = z.infer<typeof InvitationStatus>;

/**
 * A wish to work on a KPI with others: `cooperation` asks people of another department to take on a
 * KPI that supports one's own (B3.4), `co_ownership` to own one together (B3.5).
 */
export const Invitation = /* @__PURE__ */ (() => {
  const people = z.array(PersonId).max(limits.list);
  return z.strictObject({
    id: InvitationId,
    kind: z.enum(['cooperation', 'co_ownership']),
    requestedBy: people.min(1),
    invited: people.min(1),
    /** Whether all of the invited must agree, or one is enough. */
    quorum: z.enum(['all', 'any']),
    /** The KPI as it would be. A counter-offer replaces it; earlier ones stay in `rounds`. */
    terms: KpiTerms,
    /** What the KPI is linked to: the requester's KPI, or what both contribute to. */
    parent: NodeRef,
    link: Link.pick({ kind: true, weight: true, share: true }),
    /** A KPI that the new one stands in for: it stays on the map and is counted no more. */
    replaces: KpiId.nullable(),
    /** Credit of each owner of a co-owned KPI; equal parts leave it undivided. */
    parts: z.array(KpiOwner).max(limits.list),
    /** How often the work is looked at together, in the host's or cadence's own words. */
    rhythm: Name.nullable(),
    sentAt: Instant,
    /** Open until then; `null` for no end. */
    expiresAt: Instant.nullable(),
    status: InvitationStatus,
    /** Who agrees to the present terms; whoever wrote them does. */
    agreed: people,
    declined: people,
    /** Whether the managers of those who agree must approve as well. */
    approval: z.enum(['none', 'manager']),
    /** Managers who are asked to approve what was agreed on, and those who have. */
    approvers: people,
    approved: people,
    rounds: z
      .array(z.strictObject({ terms: KpiTerms, by: PersonId.nullable(), at: Instant }))
      .max(limits.list),
    /** The KPI that came of it. */
    kpiId: KpiId.nullable(),
    /** Co-owners who have left since. */
    left: people,
    message: Text.nullable(),
  });
})();
export interface Invitation extends z.infer<typeof Invitation> {}

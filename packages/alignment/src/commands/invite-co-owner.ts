import {
  defineCommand,
  Instant,
  issue,
  KpiId,
  KpiOwner,
  kpis,
  limits,
  Name,
  NodeRef,
  ok,
  PersonId,
  refuse,
  Text,
} from '@kpikit/core';
import * as z from 'zod';
import { invitationSent } from '../events/invitation-sent.ts';
import { freshInvitation } from '../model/fresh-invitation.ts';
import { InvitationId } from '../model/ids.ts';
import { KpiTermsInput } from '../model/kpi-terms.ts';
import { actingPerson, nobodyActs } from './acting-person.ts';
import { invitationIssues } from './invitation-issues.ts';

/**
 * Invites others to own one KPI together (B3.5). On acceptance it is made with all of them as
 * owners and counts once upward. Credit is equal unless `parts` says otherwise.
 */
export const inviteCoOwner = /* @__PURE__ */ (() =>
  defineCommand('alignment.inviteCoOwner', {
    input: z.strictObject({
      id: InvitationId.nullable().default(null),
      invited: z.array(PersonId).min(1).max(limits.list),
      terms: KpiTermsInput,
      contributesTo: NodeRef,
      weight: z.number().nonnegative().default(1),
      share: z.number().positive().max(1).default(1),
      /** An owner's own KPI of the same work: drawn from then on and counted no more. */
      replaces: KpiId.nullable().default(null),
      parts: z.array(KpiOwner).max(limits.list).default([]),
      rhythm: Name.nullable().default(null),
      expiresAt: Instant.nullable().default(null),
      message: Text.nullable().default(null),
    }),
    personal: ['message'],
    decide(state, input, context) {
      const asker = actingPerson(context);
      if (!asker) return nobodyActs();
      const requestedBy = [asker];
      const owners = [asker, ...input.invited];
      const { replaces, parts } = input;
      const issues = [
        ...invitationIssues(state, { ...input, requestedBy }, context.now),
        ...(parts.length > 0 &&
        !sameMembers(
          owners,
          parts.map(({ personId }) => personId),
        )
          ? [issue('alignment/parts_of_others', { path: ['parts'] })]
          : []),
        ...(replaces !== null && !state.has(kpis, replaces)
          ? [issue('alignment/kpi_not_found', { path: ['replaces'], params: { id: replaces } })]
          : []),
      ];
      if (issues.length > 0) return refuse(...issues);
      const { contributesTo: parent, weight, share, message, id, ...offer } = input;
      const invitation = {
        ...freshInvitation,
        ...offer,
        id: id ?? InvitationId.parse(context.newId('invitation')),
        kind: 'co_ownership' as const,
        quorum: 'all' as const,
        requestedBy,
        agreed: requestedBy,
        parent,
        link: { kind: 'contributes' as const, weight, share },
        sentAt: context.now,
      };
      return ok([invitationSent({ invitation }, { message })]);
    },
  }))();

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return [...new Set(a)].sort().join('\u0000') === [...b].sort().join('\u0000');
}

import {
  defineCommand,
  Instant,
  issue,
  KpiId,
  kpis,
  limits,
  Name,
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
 * Asks people, as a rule of another department, to take on a KPI that supports one's own (B3.4).
 * On acceptance the KPI is made, owned by those who agree, and linked to the one it supports.
 */
export const requestCooperation = /* @__PURE__ */ (() => {
  const people = z.array(PersonId).max(limits.list);
  return defineCommand('alignment.requestCooperation', {
    input: z.strictObject({
      id: InvitationId.nullable().default(null),
      /** The KPI that needs help. */
      supports: KpiId,
      invited: people.min(1),
      /** Colleagues who ask too. */
      together: people.default([]),
      terms: KpiTermsInput,
      quorum: z.enum(['all', 'any']).default('all'),
      /** `supports` is drawn and not counted; `contributes` counts in the KPI's roll-up. */
      link: z.enum(['supports', 'contributes']).default('supports'),
      weight: z.number().nonnegative().default(1),
      /** Whether the helpers' managers must approve; a plugin such as `managerApproval` may insist. */
      approval: z.enum(['none', 'manager']).default('none'),
      rhythm: Name.nullable().default(null),
      expiresAt: Instant.nullable().default(null),
      message: Text.nullable().default(null),
    }),
    personal: ['message'],
    decide(state, input, context) {
      const asker = actingPerson(context);
      if (!asker) return nobodyActs();
      const requestedBy = [...new Set([asker, ...input.together])];
      const issues = [
        ...(state.has(kpis, input.supports)
          ? []
          : [
              issue('alignment/kpi_not_found', {
                path: ['supports'],
                params: { id: input.supports },
              }),
            ]),
        ...invitationIssues(state, { ...input, requestedBy }, context.now),
      ];
      if (issues.length > 0) return refuse(...issues);
      const { supports, together: _, link, weight, message, id, ...offer } = input;
      const invitation = {
        ...freshInvitation,
        ...offer,
        id: id ?? InvitationId.parse(context.newId('invitation')),
        kind: 'cooperation' as const,
        requestedBy,
        agreed: requestedBy,
        parent: { kind: 'kpi' as const, id: supports },
        link: { kind: link, weight, share: 1 },
        replaces: null,
        parts: [],
        sentAt: context.now,
      };
      return ok([invitationSent({ invitation }, { message })]);
    },
  });
})();

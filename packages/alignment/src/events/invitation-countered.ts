import { defineEvent, PersonId, Text } from '@kpikit/core';
import * as z from 'zod';
import { InvitationId } from '../model/ids.ts';
import { KpiTerms } from '../model/kpi-terms.ts';
import { invitations } from '../model/tables.ts';

/** Other terms were offered: they replace the present ones, which are kept, and all agree anew. */
export const invitationCountered = /* @__PURE__ */ (() =>
  defineEvent('alignment.invitationCountered', {
    data: z.strictObject({ invitationId: InvitationId, personId: PersonId, terms: KpiTerms }),
    personal: z.strictObject({ message: Text.nullable() }),
    apply(write, { data: { invitationId, personId, terms }, personal, at }) {
      write.update(invitations, invitationId, (invitation) => {
        const by = invitation.agreed[0] ?? null;
        invitation.rounds.push({ terms: invitation.terms, by, at });
        invitation.terms = terms;
        invitation.agreed = [personId];
        invitation.declined = [];
        invitation.status = 'proposed';
        invitation.approvers = [];
        invitation.approved = [];
        invitation.message = personal?.message ?? null;
      });
    },
  }))();

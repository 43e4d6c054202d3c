import { defineCommand, issue, ok, refuse, Text } from '@kpikit/core';
import * as z from 'zod';
import { invitationCountered } from '../events/invitation-countered.ts';
import { InvitationId } from '../model/ids.ts';
import { KpiTermsInput } from '../model/kpi-terms.ts';
import { actingPerson, nobodyActs } from './acting-person.ts';
import { openInvitation } from './open-invitation.ts';

/** Offers other terms: "yes, but within 48 hours" (B3.3). Everybody else has to agree to them. */
export const counterInvitation = /* @__PURE__ */ (() =>
  defineCommand('alignment.counterInvitation', {
    input: z.strictObject({
      invitationId: InvitationId,
      terms: KpiTermsInput,
      message: Text.nullable().default(null),
    }),
    personal: ['message'],
    decide(state, { invitationId, terms, message }, context) {
      const person = actingPerson(context);
      if (!person) return nobodyActs();
      const open = openInvitation(state, invitationId, context);
      if (open.issues) return open;
      if (![...open.value.requestedBy, ...open.value.invited].includes(person)) {
        return refuse(issue('alignment/not_invited', { params: { id: invitationId } }));
      }
      return ok([invitationCountered({ invitationId, personId: person, terms }, { message })]);
    },
  }))();

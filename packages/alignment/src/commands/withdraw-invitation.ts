import { defineCommand, issue, ok, refuse } from '@kpikit/core';
import * as z from 'zod';
import { invitationClosed } from '../events/invitation-closed.ts';
import { InvitationId } from '../model/ids.ts';
import { actingPerson, nobodyActs } from './acting-person.ts';
import { openInvitation } from './open-invitation.ts';

/** Takes an open invitation back; only those who sent it can. */
export const withdrawInvitation = /* @__PURE__ */ (() =>
  defineCommand('alignment.withdrawInvitation', {
    input: z.strictObject({ invitationId: InvitationId }),
    decide(state, { invitationId }, context) {
      const person = actingPerson(context);
      if (!person) return nobodyActs();
      const open = openInvitation(state, invitationId, context);
      if (open.issues) return open;
      if (!open.value.requestedBy.includes(person)) {
        return refuse(issue('alignment/not_the_sender', { params: { id: invitationId } }));
      }
      return ok([invitationClosed({ invitationId, status: 'withdrawn' })]);
    },
  }))();

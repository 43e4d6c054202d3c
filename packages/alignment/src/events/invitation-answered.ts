import { defineEvent, PersonId } from '@kpikit/core';
import * as z from 'zod';
import { InvitationId } from '../model/ids.ts';
import { InvitationStatus } from '../model/invitation.ts';
import { invitations } from '../model/tables.ts';

/** One of the people asked said yes or no; `status` is what the invitation is after it. */
export const invitationAnswered = /* @__PURE__ */ (() =>
  defineEvent('alignment.invitationAnswered', {
    data: z.strictObject({
      invitationId: InvitationId,
      personId: PersonId,
      answer: z.enum(['accept', 'decline']),
      status: InvitationStatus,
      /** Managers who have to approve now. */
      approvers: z.array(PersonId),
    }),
    apply(write, { data: { invitationId, personId, answer, status, approvers } }) {
      write.update(invitations, invitationId, (invitation) => {
        invitation.agreed = invitation.agreed.filter((person) => person !== personId);
        invitation.declined = invitation.declined.filter((person) => person !== personId);
        invitation[answer === 'accept' ? 'agreed' : 'declined'].push(personId);
        invitation.status = status;
        invitation.approvers = approvers;
        invitation.approved = [];
      });
    },
  }))();

import { defineEvent, PersonId } from '@kpikit/core';
import * as z from 'zod';
import { InvitationId } from '../model/ids.ts';
import { InvitationStatus } from '../model/invitation.ts';
import { invitations } from '../model/tables.ts';

/** A manager said yes or no to what their people agreed on; `status` is what it is after it. */
export const invitationApproved = /* @__PURE__ */ (() =>
  defineEvent('alignment.invitationApproved', {
    data: z.strictObject({
      invitationId: InvitationId,
      managerId: PersonId,
      answer: z.enum(['approve', 'refuse']),
      status: InvitationStatus,
    }),
    apply: (write, { data: { invitationId, managerId, answer, status } }) =>
      write.update(invitations, invitationId, (invitation) => {
        if (answer === 'approve') invitation.approved.push(managerId);
        invitation.status = status;
      }),
  }))();

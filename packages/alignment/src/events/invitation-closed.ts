import { defineEvent } from '@kpikit/core';
import * as z from 'zod';
import { InvitationId } from '../model/ids.ts';
import { invitations } from '../model/tables.ts';

/** The invitation was taken back, or its time ran out. */
export const invitationClosed = /* @__PURE__ */ (() =>
  defineEvent('alignment.invitationClosed', {
    data: z.strictObject({
      invitationId: InvitationId,
      status: z.enum(['withdrawn', 'expired']),
    }),
    apply: (write, { data }) =>
      write.update(invitations, data.invitationId, (invitation) => {
        invitation.status = data.status;
      }),
  }))();

import { defineEvent, KpiId, PersonId } from '@kpikit/core';
import * as z from 'zod';
import { InvitationId } from '../model/ids.ts';
import { invitations } from '../model/tables.ts';

/** A co-owner has left: from now on the others share the credit. */
export const coOwnershipLeft = /* @__PURE__ */ (() =>
  defineEvent('alignment.coOwnershipLeft', {
    data: z.strictObject({ invitationId: InvitationId, kpiId: KpiId, personId: PersonId }),
    apply: (write, { data }) =>
      write.update(invitations, data.invitationId, (invitation) => {
        invitation.left.push(data.personId);
      }),
  }))();

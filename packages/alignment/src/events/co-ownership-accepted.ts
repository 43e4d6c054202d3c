import { defineEvent, KpiId, Name, PersonId } from '@kpikit/core';
import * as z from 'zod';
import { InvitationId } from '../model/ids.ts';
import { invitations } from '../model/tables.ts';

/** A KPI is owned together from now on (B3.5). */
export const coOwnershipAccepted = /* @__PURE__ */ (() =>
  defineEvent('alignment.coOwnershipAccepted', {
    data: z.strictObject({
      invitationId: InvitationId,
      kpiId: KpiId,
      ownerIds: z.array(PersonId),
      rhythm: Name.nullable(),
    }),
    apply: (write, { data }) =>
      write.update(invitations, data.invitationId, (invitation) => {
        invitation.kpiId = data.kpiId;
      }),
  }))();

import { defineEvent, KpiId, Name, PersonId } from '@kpikit/core';
import * as z from 'zod';
import { InvitationId } from '../model/ids.ts';
import { invitations } from '../model/tables.ts';

/** People take on a KPI that supports another's (B3.4): who, which, for which, looked at how often. */
export const cooperationAccepted = /* @__PURE__ */ (() =>
  defineEvent('alignment.cooperationAccepted', {
    data: z.strictObject({
      invitationId: InvitationId,
      kpiId: KpiId,
      supportsKpiId: KpiId,
      ownerIds: z.array(PersonId),
      requestedBy: z.array(PersonId),
      rhythm: Name.nullable(),
    }),
    apply: (write, { data }) =>
      write.update(invitations, data.invitationId, (invitation) => {
        invitation.kpiId = data.kpiId;
      }),
  }))();

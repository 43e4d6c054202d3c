import { defineEvent } from '@kpikit/core';
import * as z from 'zod';
import { Invitation } from '../model/invitation.ts';
import { invitations } from '../model/tables.ts';

/** Somebody was asked to cooperate on a KPI or to own one together (B3.4, B3.5). */
export const invitationSent = /* @__PURE__ */ (() =>
  defineEvent('alignment.invitationSent', {
    data: z.strictObject({ invitation: Invitation.omit({ message: true }) }),
    personal: Invitation.pick({ message: true }),
    apply: (write, { data, personal }) =>
      write.put(invitations, { ...data.invitation, message: personal?.message ?? null }),
  }))();

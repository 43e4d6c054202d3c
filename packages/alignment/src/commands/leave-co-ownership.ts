import { defineCommand, editKpi, issue, kpis, ok, refuse } from '@kpikit/core';
import * as z from 'zod';
import { coOwnershipLeft } from '../events/co-ownership-left.ts';
import { InvitationId } from '../model/ids.ts';
import { invitations } from '../model/tables.ts';
import { actingPerson, nobodyActs } from './acting-person.ts';

/**
 * Leaves a KPI owned together (B3.5): from then on it is the others', and so is the credit. The last
 * owner stays; a KPI that is over keeps its owners as they were.
 */
export const leaveCoOwnership = /* @__PURE__ */ (() =>
  defineCommand('alignment.leaveCoOwnership', {
    input: z.strictObject({ invitationId: InvitationId }),
    decide(state, { invitationId }, context) {
      const person = actingPerson(context);
      if (!person) return nobodyActs();
      const invitation = state.get(invitations, invitationId);
      const params = { id: invitationId };
      if (invitation?.kind !== 'co_ownership' || invitation.kpiId === null) {
        return refuse(
          issue('alignment/co_ownership_not_found', { path: ['invitationId'], params }),
        );
      }
      const owners = [...invitation.requestedBy, ...invitation.agreed].filter(
        (each) => !invitation.left.includes(each),
      );
      if (!owners.includes(person)) return refuse(issue('alignment/not_an_owner', { params }));
      if (new Set(owners).size === 1) return refuse(issue('alignment/last_owner', { params }));
      const { kpiId } = invitation;
      const left = coOwnershipLeft({ invitationId, kpiId, personId: person });
      const kpi = state.get(kpis, kpiId);
      const isOver = kpi?.status === 'closed' || kpi?.status === 'dropped';
      if (!kpi || isOver) return ok([left]);
      const remaining = kpi.owners.filter(({ personId }) => personId !== person);
      return ok([left, editKpi({ kpiId, owners: remaining })]);
    },
  }))();

import { defineCommand, issue, ok, refuse } from '@kpikit/core';
import * as z from 'zod';
import { invitationApproved } from '../events/invitation-approved.ts';
import { InvitationId } from '../model/ids.ts';
import { accepting } from './accepting.ts';
import { actingPerson, nobodyActs } from './acting-person.ts';
import { openInvitation } from './open-invitation.ts';

/**
 * A manager's yes or no to what their people have agreed to take on, where the invitation asks for it.
 * The last yes makes the KPI in the same commit; one no declines the invitation.
 */
export const approveInvitation = /* @__PURE__ */ (() =>
  defineCommand('alignment.approveInvitation', {
    input: z.strictObject({ invitationId: InvitationId, answer: z.enum(['approve', 'refuse']) }),
    decide(state, { invitationId, answer }, context) {
      const managerId = actingPerson(context);
      if (!managerId) return nobodyActs();
      const open = openInvitation(state, invitationId, context);
      if (open.issues) return open;
      const { approvers, approved } = open.value;
      if (!approvers.includes(managerId)) {
        return refuse(issue('alignment/not_the_approver', { params: { id: invitationId } }));
      }
      if (answer === 'refuse') {
        const status = 'declined' as const;
        return ok([invitationApproved({ invitationId, managerId, answer, status })]);
      }
      if (approved.includes(managerId)) return ok([]);
      const isLast = approvers.every((each) => each === managerId || approved.includes(each));
      const status = isLast ? 'accepted' : 'agreed';
      const said = invitationApproved({ invitationId, managerId, answer, status });
      return ok(isLast ? [said, ...accepting(state, open.value, context)] : [said]);
    },
  }))();

import { defineCommand, issue, ok, refuse } from '@kpikit/core';
import * as z from 'zod';
import { agreementOf } from '../collaborate/agreement-of.ts';
import { approversOf } from '../collaborate/approvers-of.ts';
import { invitationAnswered } from '../events/invitation-answered.ts';
import { InvitationId } from '../model/ids.ts';
import { accepting } from './accepting.ts';
import { actingPerson, nobodyActs } from './acting-person.ts';
import { openInvitation } from './open-invitation.ts';

/**
 * Says yes or no to the present terms. When all who must agree have, and no manager has to approve,
 * the KPI is made, active and linked, in the same commit. The same answer again changes nothing.
 */
export const answerInvitation = /* @__PURE__ */ (() =>
  defineCommand('alignment.answerInvitation', {
    input: z.strictObject({ invitationId: InvitationId, answer: z.enum(['accept', 'decline']) }),
    decide(state, { invitationId, answer }, context) {
      const person = actingPerson(context);
      if (!person) return nobodyActs();
      const open = openInvitation(state, invitationId, context);
      if (open.issues) return open;
      const invitation = open.value;
      const { requestedBy, invited } = invitation;
      if (![...requestedBy, ...invited].includes(person)) {
        return refuse(issue('alignment/not_invited', { params: { id: invitationId } }));
      }
      const said = invitation[answer === 'accept' ? 'agreed' : 'declined'];
      if (said.includes(person)) return ok([]);
      const others = {
        agreed: invitation.agreed.filter((each) => each !== person),
        declined: invitation.declined.filter((each) => each !== person),
      };
      const agreed = answer === 'accept' ? [...others.agreed, person] : others.agreed;
      const declined = answer === 'decline' ? [...others.declined, person] : others.declined;
      const agreement = agreementOf(invitation, agreed, declined);
      const approvers =
        agreement === 'accepted' ? approversOf(state, invitation, agreed, context.now) : [];
      const status = approvers.length > 0 ? 'agreed' : agreement;
      const answered = invitationAnswered({
        invitationId,
        personId: person,
        answer,
        status,
        approvers,
      });
      if (status !== 'accepted') return ok([answered]);
      return ok([answered, ...accepting(state, { ...invitation, agreed }, context)]);
    },
  }))();

import {
  type Command,
  type Context,
  createKpi,
  defineCommand,
  type Fact,
  issue,
  KpiId,
  type Link,
  linkMap,
  linkNodes,
  nodeKey,
  ok,
  refuse,
  type State,
  unlinkNodes,
} from '@kpikit/core';
import * as z from 'zod';
import { agreementOf } from '../collaborate/agreement-of.ts';
import { coOwnershipAccepted } from '../events/co-ownership-accepted.ts';
import { cooperationAccepted } from '../events/cooperation-accepted.ts';
import { invitationAnswered } from '../events/invitation-answered.ts';
import { InvitationId } from '../model/ids.ts';
import type { Invitation } from '../model/invitation.ts';
import { actingPerson, nobodyActs } from './acting-person.ts';
import { openInvitation } from './open-invitation.ts';

/**
 * Says yes or no to the present terms. When all who must agree have, the KPI is made, active and
 * linked, in the same commit. The same answer again changes nothing.
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
      const status = agreementOf(invitation, agreed, declined);
      const answered = invitationAnswered({ invitationId, personId: person, answer, status });
      if (status !== 'accepted') return ok([answered]);
      return ok([answered, ...accepted(state, { ...invitation, agreed }, context)]);
    },
  }))();

function accepted(
  state: State,
  invitation: Invitation,
  context: Context,
): readonly (Fact | Command)[] {
  const { id: invitationId, kind, requestedBy, invited, agreed, parent, link } = invitation;
  const kpiId = KpiId.parse(context.newId('kpi'));
  const helpers = invited.filter((person) => agreed.includes(person));
  const ownerIds = kind === 'cooperation' ? helpers : [...requestedBy, ...helpers];
  const child = { kind: 'kpi' as const, id: kpiId };
  const { rhythm } = invitation;
  const fact =
    kind === 'cooperation'
      ? cooperationAccepted({
          invitationId,
          kpiId,
          supportsKpiId: parent.id,
          ownerIds,
          requestedBy,
          rhythm,
        })
      : coOwnershipAccepted({ invitationId, kpiId, ownerIds, rhythm });
  const partOf = (personId: string) =>
    invitation.parts.find((part) => part.personId === personId)?.part ?? 1;
  return [
    fact,
    createKpi({
      ...invitation.terms,
      id: kpiId,
      owners: ownerIds.map((personId) => ({ personId, part: partOf(personId) })),
      status: 'active',
    }),
    linkNodes({ child, parent, ...link }),
    ...replacing(state, invitation),
  ];
}

/** The KPI that the new one stands in for goes on being drawn, so that nothing is counted twice. */
function replacing(state: State, { replaces, parent }: Invitation): readonly Command[] {
  if (replaces === null) return [];
  const child = { kind: 'kpi' as const, id: replaces };
  const up: readonly Link[] = state.view(linkMap).up.get(nodeKey(child)) ?? [];
  return up
    .filter((link) => nodeKey(link.parent) === nodeKey(parent) && link.kind === 'contributes')
    .flatMap(({ id, weight, share, sign, seq }) => [
      unlinkNodes({ linkId: id }),
      linkNodes({ id, child, parent, kind: 'supports', weight, share, sign, seq }),
    ]);
}

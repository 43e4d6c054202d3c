import {
  type Command,
  type Context,
  createKpi,
  type Fact,
  KpiId,
  type Link,
  linkMap,
  linkNodes,
  nodeKey,
  type State,
  unlinkNodes,
} from '@kpikit/core';
import { coOwnershipAccepted } from '../events/co-ownership-accepted.ts';
import { cooperationAccepted } from '../events/cooperation-accepted.ts';
import type { Invitation } from '../model/invitation.ts';

/** What follows when everybody has agreed and approved: the KPI is made, active, owned and linked. */
export function accepting(
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

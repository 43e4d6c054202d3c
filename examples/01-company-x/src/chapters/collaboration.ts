import {
  answerInvitation,
  answerProposal,
  invitationSent,
  inviteCoOwner,
  proposalMade,
  proposals,
  proposeChanges,
  requestCooperation,
  waitingFor,
} from '@kpikit/alignment';
import { kpis, Target } from '@kpikit/core';
import type { CompanyFile } from '../company-file.ts';
import { type Scene, theFact } from '../scene.ts';
import { targetOf } from '../setup-steps.ts';

type Story = CompanyFile['story'];

/** Somebody asks colleagues of another department for help, and they take it on (B3.4). */
export function tellCooperation(
  scene: Scene,
  wish: NonNullable<Story['cooperation']>,
  on: string,
): void {
  const { requestedBy, invited, supports, message, kpi } = wish;
  const terms = { ...termsOf(kpi), cycleId: cycleOf(scene, supports) };
  const asked = scene.act(
    requestedBy,
    on,
    requestCooperation({ supports, invited, terms, message }),
  );
  const { id: invitationId } = theFact(asked, invitationSent).invitation;
  scene.nextKpi(kpi.id);
  for (const person of invited)
    scene.act(person, on, answerInvitation({ invitationId, answer: 'accept' }));
}

/** A proposal from below: each level that answers for a changed figure consents, then all of it holds (B3.6). */
export function tellProposal(scene: Scene, wish: NonNullable<Story['proposal']>, on: string): void {
  const { by, reason, changes, adds } = wish;
  const revised = changes.map(({ kpi, to }) => {
    const target = scene.workspace.state.get(kpis, kpi)?.target;
    return { type: 'target' as const, kpiId: kpi, to: Target.parse({ ...target, value: to }) };
  });
  const cycleId = cycleOf(scene, changes[0]?.kpi ?? '');
  const added = adds
    ? [
        {
          type: 'add' as const,
          kpiId: adds.id,
          terms: { ...termsOf(adds), cycleId },
          ownerIds: [adds.owner],
        },
      ]
    : [];
  const made = scene.act(by, on, proposeChanges({ changes: [...revised, ...added], reason }));
  const { id: proposalId } = theFact(made, proposalMade).proposal;
  const open = () => scene.workspace.state.get(proposals, proposalId);
  for (let next = nextToConsent(open()); next; next = nextToConsent(open())) {
    scene.act(next, on, answerProposal({ proposalId, answer: 'consent' }));
  }
}

function nextToConsent(proposal: Parameters<typeof waitingFor>[0] | undefined): string | undefined {
  return proposal && waitingFor(proposal)[0];
}

/** Two people own one figure together; what it replaces is drawn on and counted no more (B3.5). */
export function tellCoOwnership(
  scene: Scene,
  wish: NonNullable<Story['coOwned']>,
  on: string,
): void {
  const { requestedBy, invited, kpi } = wish;
  const { feeds, replaces, rateOf } = kpi;
  const command = inviteCoOwner({
    invited: [invited],
    terms: { ...termsOf(kpi), rateOf, cycleId: cycleOf(scene, feeds) },
    contributesTo: { kind: 'kpi', id: feeds },
    replaces,
  });
  const { id: invitationId } = theFact(
    scene.act(requestedBy, on, command),
    invitationSent,
  ).invitation;
  scene.nextKpi(kpi.id);
  scene.act(invited, on, answerInvitation({ invitationId, answer: 'accept' }));
}

type NewKpi = NonNullable<Story['cooperation']>['kpi'];

function termsOf({ statement, target, unit }: NewKpi) {
  return { statement, target: targetOf(target), unit };
}

function cycleOf({ workspace }: Scene, kpi: string) {
  return workspace.state.get(kpis, kpi)?.cycleId ?? null;
}

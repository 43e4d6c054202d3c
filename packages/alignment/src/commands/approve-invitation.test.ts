import { type Command, core, createEngine, kpis, type State, unwrap } from '@kpikit/core';
import { expectLawful, given } from '@kpikit/core/testing';
import { describe, expect, it } from 'vitest';
import { managerApproval } from '../collaborate/manager-approval.ts';
import { invitations } from '../model/tables.ts';
import { alignment } from '../module.ts';
import { companyXCommands } from '../testing/company-x-commands.ts';
import {
  accept,
  as,
  askForHandover,
  decline,
  engine,
  handover,
} from '../testing/company-x-scenes.ts';
import { answerInvitation } from './answer-invitation.ts';
import { approveInvitation } from './approve-invitation.ts';
import { counterInvitation } from './counter-invitation.ts';
import { expireInvitations } from './expire-invitations.ts';
import { requestCooperation } from './request-cooperation.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';

type Wish = Parameters<typeof requestCooperation>[0];
type Step = readonly [who: string, command: Command];

const ask = (parts: Partial<Wish> = {}) =>
  requestCooperation({
    id: 'I-help',
    supports: 'K1',
    invited: ['minh', 'tram'],
    terms: handover,
    approval: 'manager',
    expiresAt: '2025-01-13T02:00:00.000Z',
    ...parts,
  });
const approve = approveInvitation({ invitationId: 'I-help', answer: 'approve' });
const refuse = approveInvitation({ invitationId: 'I-help', answer: 'refuse' });
const yes = accept('I-help');

/** The company after each step, every one of them lawful. */
const play = (...steps: readonly Step[]): State =>
  steps.reduce(
    (state, [who, command]) => unwrap(expectLawful(engine, state, command, as(who))).state,
    given(engine, companyXCommands()).state,
  );
const agreed: readonly Step[] = [
  ['tien', ask()],
  ['minh', yes],
  ['tram', yes],
];
const invitationIn = (state: State) => state.get(invitations, 'I-help');
const codeOf = (state: State, who: string, command: Command) =>
  engine.execute(state, command, as(who)).issues?.[0]?.code;

describe('approval by the helpers’ manager', () => {
  it('[A-54a] is waited for once the people have agreed, and then makes the KPI', () => {
    const waiting = invitationIn(play(...agreed));
    expect(waiting).toMatchObject({ status: 'agreed', approvers: ['phuc'], kpiId: null });
    const state = play(...agreed, ['phuc', approve]);
    const { status, kpiId, approved } = invitationIn(state) ?? {};
    expect([status, approved]).toEqual(['accepted', ['phuc']]);
    const owners = state.get(kpis, kpiId ?? '')?.owners.map(({ personId }) => personId);
    expect(owners).toEqual(['minh', 'tram']);
  });

  it('[A-54a] is no one else’s, and not asked for before the people agree [T33]', () => {
    expect(codeOf(play(...agreed), 'minh', approve)).toBe('alignment/not_the_approver');
    expect(codeOf(play(...agreed), 'nam', approve)).toBe('alignment/not_the_approver');
    const [asked = ['tien', ask()], first = ['minh', yes]] = agreed;
    expect(codeOf(play(asked, first), 'phuc', approve)).toBe('alignment/not_the_approver');
    const done = play(...agreed, ['phuc', approve]);
    expect(codeOf(done, 'phuc', approve)).toBe('alignment/invitation_closed');
    expect(engine.execute(done, approve, as(null)).issues?.[0]?.code).toBe('alignment/nobody_acts');
  });

  it('[A-54a] refused, ends the invitation', () => {
    const state = play(...agreed, ['phuc', refuse]);
    expect(invitationIn(state)).toMatchObject({ status: 'declined', kpiId: null });
  });

  it('[A-54a] takes every manager, and is given once', () => {
    const both: readonly Step[] = [
      ['phuc', ask({ supports: 'S3', invited: ['minh', 'thao'] })],
      ['minh', yes],
      ['thao', yes],
    ];
    expect(invitationIn(play(...both))?.approvers).toEqual(['nam']);
    const two: readonly Step[] = [
      ['tien', ask({ invited: ['minh', 'phuc'] })],
      ['minh', yes],
      ['phuc', yes],
    ];
    expect(invitationIn(play(...two))?.approvers).toEqual(['nam']);
    const outside: readonly Step[] = [
      ['tram', ask({ supports: 'S3', invited: ['minh', 'tien'] })],
      ['minh', yes],
      ['tien', yes],
    ];
    expect(invitationIn(play(...outside))?.approvers).toEqual(['nam', 'phuc']);
    const half = play(...outside, ['nam', approve], ['nam', approve]);
    expect(invitationIn(half)).toMatchObject({ status: 'agreed', approved: ['nam'] });
    expect(invitationIn(play(...outside, ['nam', approve], ['phuc', approve]))?.status).toBe(
      'accepted',
    );
  });

  it('[A-54a] is not asked for where nobody is the helper’s manager, or the manager asks', () => {
    const fromBoss = play(['phuc', ask({ supports: 'S3' })], ['minh', yes], ['tram', yes]);
    expect(invitationIn(fromBoss)?.status).toBe('accepted');
    const toTheTop = play(['tien', ask({ invited: ['nam'] })], ['nam', yes]);
    expect(invitationIn(toTheTop)?.status).toBe('accepted');
  });

  it('[A-54a] begins anew with other terms or another answer, and ends with the invitation', () => {
    const other = counterInvitation({ invitationId: 'I-help', terms: handover });
    expect(invitationIn(play(...agreed, ['minh', other]))).toMatchObject({
      status: 'proposed',
      agreed: ['minh'],
      approvers: [],
    });
    const regret = play(...agreed, ['tram', decline('I-help')]);
    expect(invitationIn(regret)).toMatchObject({ status: 'declined', approvers: [] });
    const taken = play(...agreed, ['tien', withdrawInvitation({ invitationId: 'I-help' })]);
    expect(invitationIn(taken)?.status).toBe('withdrawn');
    const late = as('nam', '2025-01-13T02:00:00.000Z');
    const over = unwrap(engine.execute(play(...agreed), expireInvitations({}), late)).state;
    expect(invitationIn(over)?.status).toBe('expired');
    const tooLate = engine.execute(play(...agreed), approve, { ...late, actor: 'phuc' });
    expect(tooLate.issues?.[0]?.code).toBe('alignment/invitation_closed');
  });

  it('[A-54b] may be the policy of a house, by a plugin', () => {
    const strict = createEngine({ modules: [core, alignment], plugins: [managerApproval] });
    let { state } = given(strict, [...companyXCommands(), askForHandover], as('tien'));
    for (const who of ['minh', 'tram'])
      ({ state } = unwrap(
        strict.execute(
          state,
          answerInvitation({ invitationId: 'I-help', answer: 'accept' }),
          as(who),
        ),
      ));
    expect(invitationIn(state)).toMatchObject({ approval: 'manager', status: 'agreed' });
  });
});

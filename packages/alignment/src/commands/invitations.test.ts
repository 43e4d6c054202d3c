import { type EventOf, kpis, links, planOf, recordMeasurement, unwrap } from '@kpikit/core';
import { given, testContext } from '@kpikit/core/testing';
import { describe, expect, it } from 'vitest';
import { impliedValue } from '../coherence/implied-value.ts';
import { creditOf } from '../collaborate/credit-of.ts';
import { threadOf } from '../collaborate/thread-of.ts';
import { coOwnershipAccepted } from '../events/co-ownership-accepted.ts';
import { cooperationAccepted } from '../events/cooperation-accepted.ts';
import { invitationClosed } from '../events/invitation-closed.ts';
import { createAlignment } from '../graph/create-alignment.ts';
import { invitations } from '../model/tables.ts';
import { companyXCommands } from '../testing/company-x-commands.ts';
import {
  accept,
  as,
  askForHandover,
  decline,
  engine,
  handover,
  openCompanyX,
} from '../testing/company-x-scenes.ts';
import { atLeast, refOf } from '../testing/plan-node.ts';
import { commentOnKpi } from './comment-on-kpi.ts';
import { counterInvitation } from './counter-invitation.ts';
import { expireInvitations } from './expire-invitations.ts';
import { inviteCoOwner } from './invite-co-owner.ts';
import { leaveCoOwnership } from './leave-co-ownership.ts';
import { requestCooperation } from './request-cooperation.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';

describe('Care asks Sales to cooperate', () => {
  it('[A-50] makes the helper KPI once all agree, owned by them and linked as support', () => {
    const { workspace, say } = openCompanyX();
    const heard: EventOf<typeof cooperationAccepted>[] = [];
    workspace.on(cooperationAccepted, (event) => heard.push(event));
    say('tien', askForHandover);
    say('minh', accept('I-help'));
    expect(workspace.state.get(invitations, 'I-help')?.status).toBe('proposed');
    say('tram', accept('I-help'));
    const { kpiId, status } = workspace.state.get(invitations, 'I-help') ?? {};
    expect(status).toBe('accepted');
    expect(heard[0]?.data).toEqual({
      invitationId: 'I-help',
      kpiId,
      supportsKpiId: 'K1',
      ownerIds: ['minh', 'tram'],
      requestedBy: ['tien', 'thao'],
      rhythm: 'weekly',
    });
    const helper = workspace.state.get(kpis, kpiId ?? '');
    expect(helper?.statement).toBe(handover.statement);
    expect(helper?.status).toBe('active');
    const link = workspace.state.all(links).find((each) => each.child.id === kpiId);
    expect([link?.parent.id, link?.kind]).toEqual(['K1', 'supports']);
  });

  it('[A-51] shares progress without counting it: support is drawn only', () => {
    const { workspace, say } = openCompanyX();
    say('tien', askForHandover);
    say('minh', accept('I-help'));
    say('tram', accept('I-help'));
    const kpiId = workspace.state.get(invitations, 'I-help')?.kpiId ?? '';
    say('minh', recordMeasurement({ kpiId, value: 0.5 }));
    const map = unwrap(createAlignment(planOf(workspace.state)));
    expect(map.progressOf({ kind: 'kpi', id: kpiId })).toBe(0.5);
    expect(map.progressOf(refOf('K1'))).toBeNull();
  });

  it('[A-52] is answered only by those who were asked, while it is open', () => {
    const story = given(engine, [...companyXCommands(), askForHandover], as('tien'));
    story.when(accept('I-help'), as('phuc')).thenRefused('alignment/not_invited');
    story.when(accept('I-none'), as('minh')).thenRefused('alignment/invitation_not_found');
    story
      .when(withdrawInvitation({ invitationId: 'I-help' }), as('minh'))
      .thenRefused('alignment/not_the_sender');
    story
      .when(accept('I-help'), as('minh', '2025-01-13T02:00:00.000Z'))
      .thenRefused('alignment/invitation_closed');
    const { commit } = story.when(decline('I-help'), as('minh'));
    expect(commit?.state.get(invitations, 'I-help')?.status).toBe('declined');
    const taken = story.when(withdrawInvitation({ invitationId: 'I-help' }), as('tien')).commit;
    expect(taken?.state.get(invitations, 'I-help')?.status).toBe('withdrawn');
  });

  it('[A-53] takes a counter-offer: the terms change and everybody else agrees anew', () => {
    const { workspace, say } = openCompanyX();
    say('tien', askForHandover);
    say('tram', accept('I-help'));
    const within48 = { ...handover, statement: 'Bàn giao checklist đầy đủ trong vòng 48 giờ' };
    say('minh', counterInvitation({ invitationId: 'I-help', terms: within48 }));
    const countered = workspace.state.get(invitations, 'I-help');
    expect(countered?.agreed).toEqual(['minh']);
    expect(countered?.rounds.map(({ by, terms }) => [by, terms.statement])).toEqual([
      ['tien', handover.statement],
    ]);
    for (const who of ['tram', 'tien', 'thao']) say(who, accept('I-help'));
    const kpiId = workspace.state.get(invitations, 'I-help')?.kpiId ?? '';
    expect(workspace.state.get(kpis, kpiId)?.statement).toBe(within48.statement);
  });

  it('[A-54] expires at its moment by the tick, not by being read', () => {
    const story = given(engine, [...companyXCommands(), askForHandover], as('tien'));
    expect(engine.nextWakeUp(story.state, '2025-01-06T02:00:00.000Z')).toBe(
      '2025-01-13T02:00:00.000Z',
    );
    story.when(expireInvitations({}), as('nam', '2025-01-13T01:59:59.999Z')).thenFacts();
    story
      .when(expireInvitations({}), as('nam', '2025-01-13T02:00:00.000Z'))
      .thenFacts(invitationClosed({ invitationId: 'I-help', status: 'expired' }));
  });

  it('[A-55] is refused where it makes no sense', () => {
    const story = given(engine, companyXCommands(), as('tien'));
    const ask = { supports: 'K1', invited: ['minh'], terms: handover };
    const refusals = [
      [{ ...ask, supports: 'K9' }, 'alignment/kpi_not_found'],
      [{ ...ask, invited: ['tien'] }, 'alignment/invited_oneself'],
      [{ ...ask, invited: ['minh', 'minh'] }, 'alignment/invited_twice'],
      [{ ...ask, invited: ['lan'] }, 'alignment/person_not_found'],
      [{ ...ask, expiresAt: '2024-12-31T00:00:00.000Z' }, 'alignment/already_expired'],
    ] as const;
    for (const [input, code] of refusals) {
      story
        .when(requestCooperation({ ...input, invited: [...input.invited] }), as('tien'))
        .thenRefused(code);
    }
    story
      .when(requestCooperation({ ...ask, id: 'I-1' }), testContext({ actor: null }))
      .thenRefused('alignment/nobody_acts');
  });
});

describe('Minh and Thảo own a rate together', () => {
  const invite = inviteCoOwner({
    id: 'I-own',
    invited: ['thao'],
    contributesTo: { kind: 'kpi', id: 'S2' },
    replaces: 'M2',
    terms: {
      statement: 'Tỷ lệ chuyển đổi khách hàng mới từ demo → dùng thử gói Pro đạt ≥ 65%',
      target: atLeast(0.65),
      unit: { kind: 'percent', currency: null, noun: null },
      rateOf: 'M1',
    },
  });

  it('[A-56] makes one KPI of both owners that counts once, in place of Minh’s own rate', () => {
    const { commit } = given(
      engine,
      [...companyXCommands('afterProposal'), invite],
      as('minh'),
    ).when(accept('I-own'), as('thao'));
    const kpiId = commit?.state.get(invitations, 'I-own')?.kpiId ?? '';
    expect(commit?.state.get(kpis, kpiId)?.owners).toEqual([
      { personId: 'minh', part: 1 },
      { personId: 'thao', part: 1 },
    ]);
    expect(commit?.events.some((event) => coOwnershipAccepted.is(event))).toBe(true);
    const map = unwrap(createAlignment(planOf(commit?.state ?? engine.emptyState())));
    expect(impliedValue(map, refOf('C1'))).toBeCloseTo(56.5, 9);
    expect(impliedValue(map, refOf('S2'))).toBeCloseTo(0.70625, 9);
  });

  it('[A-57] shares the credit, and shares it anew when somebody leaves', () => {
    const { workspace, say } = openCompanyX();
    say('minh', invite);
    say('thao', accept('I-own'));
    const kpiId = workspace.state.get(invitations, 'I-own')?.kpiId ?? '';
    expect(creditOf(workspace.state, kpiId)).toEqual([
      { personId: 'minh', part: 0.5 },
      { personId: 'thao', part: 0.5 },
    ]);
    say('thao', leaveCoOwnership({ invitationId: 'I-own' }));
    expect(creditOf(workspace.state, kpiId)).toEqual([{ personId: 'minh', part: 1 }]);
    expect(workspace.state.get(kpis, kpiId)?.owners).toEqual([{ personId: 'minh', part: 1 }]);
    const last = workspace.execute(leaveCoOwnership({ invitationId: 'I-own' }), as('minh'));
    expect(last.issues?.[0]?.code).toBe('alignment/last_owner');
  });
});

describe('comments', () => {
  it('[A-58] are refused where there is nothing to comment on', () => {
    const story = given(engine, companyXCommands(), as('minh'));
    const codes = (input: Parameters<typeof commentOnKpi>[0]) =>
      story.when(commentOnKpi(input)).codes;
    expect(codes({ kpiId: 'none', text: 'a' })).toEqual(['alignment/kpi_not_found']);
    expect(codes({ kpiId: 'M1', text: 'a', inReplyTo: 'none' })).toEqual([
      'alignment/comment_not_found',
    ]);
    expect(codes({ kpiId: 'M1', text: 'a', proposalId: 'none' })).toEqual([
      'alignment/proposal_not_found',
    ]);
  });

  it('[A-58] form a thread for each KPI, their words personal', () => {
    const first = commentOnKpi({ kpiId: 'M1', text: '80 demo khó kịp.', stance: 'doubtful' });
    const { commit } = given(engine, [...companyXCommands(), first], as('minh')).when(
      commentOnKpi({ kpiId: 'M1', text: 'Mình xem lại cùng nhau.', inReplyTo: 'comment-1' }),
      { ...as('phuc', '2025-01-07T02:00:00.000Z'), newId: (noun) => `${noun}-2` },
    );
    const thread = threadOf(commit?.state ?? engine.emptyState(), 'M1');
    expect(thread.map(({ by, inReplyTo }) => [by, inReplyTo])).toEqual([
      ['minh', null],
      ['phuc', 'comment-1'],
    ]);
    expect(JSON.stringify(commit?.events)).not.toContain('xem lại');
  });
});

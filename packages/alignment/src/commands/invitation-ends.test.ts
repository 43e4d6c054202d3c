import { changeKpiStatus, kpis } from '@kpikit/core';
import { given, testContext } from '@kpikit/core/testing';
import { describe, expect, it } from 'vitest';
import { creditOf } from '../collaborate/credit-of.ts';
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
import { refOf } from '../testing/plan-node.ts';
import { counterInvitation } from './counter-invitation.ts';
import { inviteCoOwner } from './invite-co-owner.ts';
import { leaveCoOwnership } from './leave-co-ownership.ts';
import { requestCooperation } from './request-cooperation.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';

describe('a quorum', () => {
  it('[A-59] of one is enough where it says so, and gone when all decline', () => {
    const any = requestCooperation({
      id: 'I-any',
      supports: 'K1',
      invited: ['minh', 'tram'],
      terms: handover,
      quorum: 'any',
      link: 'contributes',
    });
    const { workspace, say } = openCompanyX();
    say('tien', any);
    say('minh', decline('I-any'));
    expect(workspace.state.get(invitations, 'I-any')?.status).toBe('proposed');
    say('tram', accept('I-any'));
    const { status, kpiId } = workspace.state.get(invitations, 'I-any') ?? {};
    expect(status).toBe('accepted');
    expect(workspace.state.get(kpis, kpiId ?? '')?.owners.map(({ personId }) => personId)).toEqual([
      'tram',
    ]);
    const again = openCompanyX();
    again.say('tien', any);
    again.say('minh', decline('I-any'), decline('I-any'));
    again.say('tram', decline('I-any'));
    expect(again.workspace.state.get(invitations, 'I-any')?.status).toBe('declined');
  });

  it('[A-59] counts the last answer of somebody who changes their mind', () => {
    const { workspace, say } = openCompanyX();
    say(
      'tien',
      requestCooperation({
        id: 'I-any',
        supports: 'K1',
        invited: ['minh', 'tram'],
        terms: handover,
        quorum: 'any',
      }),
    );
    say('minh', decline('I-any'));
    say('minh', accept('I-any'));
    expect(workspace.state.get(invitations, 'I-any')).toMatchObject({
      status: 'accepted',
      agreed: ['tien', 'minh'],
      declined: [],
    });
  });
});

describe('what cannot be', () => {
  it('[A-55][A-57] is refused: strange parts, no such KPI, leaving what one does not own', () => {
    const story = given(engine, companyXCommands(), as('minh'));
    const own = { invited: ['thao'], contributesTo: refOf('S2'), terms: handover };
    const codes = (input: Parameters<typeof inviteCoOwner>[0]) =>
      story.when(inviteCoOwner(input), as('minh')).codes;
    expect(codes({ ...own, parts: [{ personId: 'minh', part: 1 }] })).toEqual([
      'alignment/parts_of_others',
    ]);
    expect(codes({ ...own, replaces: 'none' })).toEqual(['alignment/kpi_not_found']);
    expect(story.when(leaveCoOwnership({ invitationId: 'none' }), as('minh')).codes).toEqual([
      'alignment/co_ownership_not_found',
    ]);
    const { workspace, say } = openCompanyX();
    const parts = [
      { personId: 'minh', part: 3 },
      { personId: 'thao', part: 1 },
    ];
    say('minh', inviteCoOwner({ ...own, id: 'I-own', parts }));
    say('thao', accept('I-own'));
    const kpiId = workspace.state.get(invitations, 'I-own')?.kpiId ?? '';
    expect(creditOf(workspace.state, kpiId).map(({ part }) => part)).toEqual([0.75, 0.25]);
    const left = workspace.execute(leaveCoOwnership({ invitationId: 'I-own' }), as('tram'));
    expect(left.issues?.[0]?.code).toBe('alignment/not_an_owner');
    say('nam', changeKpiStatus({ kpiId, to: 'closed' }));
    say('thao', leaveCoOwnership({ invitationId: 'I-own' }));
    expect(creditOf(workspace.state, kpiId)).toEqual([{ personId: 'minh', part: 1 }]);
    expect(workspace.state.get(kpis, kpiId)?.owners).toHaveLength(2);
    const nobody = testContext({ actor: null });
    for (const command of [
      inviteCoOwner(own),
      accept('I-own'),
      counterInvitation({ invitationId: 'I-own', terms: handover }),
      withdrawInvitation({ invitationId: 'I-own' }),
      leaveCoOwnership({ invitationId: 'I-own' }),
    ]) {
      expect(engine.execute(workspace.state, command, nobody).issues?.[0]?.code).toBe(
        'alignment/nobody_acts',
      );
    }
  });

  it('[A-52] somebody acts for another by name', () => {
    const story = given(engine, [...companyXCommands(), askForHandover], as('tien'));
    const stand = { ...as('phuc'), onBehalfOf: 'minh' };
    expect(
      story.when(accept('I-help'), stand).commit?.state.get(invitations, 'I-help')?.agreed,
    ).toEqual(['tien', 'thao', 'minh']);
    expect(
      story.when(counterInvitation({ invitationId: 'I-help', terms: handover }), as('phuc')).codes,
    ).toEqual(['alignment/not_invited']);
  });
});

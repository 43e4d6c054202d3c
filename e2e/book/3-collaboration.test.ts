import {
  alignment,
  alignmentMap,
  answerInvitation,
  answerProposal,
  checkCoherence,
  conflictsOf,
  counterInvitation,
  creditOf,
  invitations,
  inviteCoOwner,
  leaveCoOwnership,
  pathToGoal,
  previewProposal,
  proposals,
  proposeChanges,
  requestCooperation,
  undoProposal,
  waitingFor,
} from '@kpikit/alignment';
import { atLeast, companyXCommands } from '@kpikit/alignment/testing';
import { cadence, schedules } from '@kpikit/cadence';
import {
  type Command,
  core,
  createKpi,
  createWorkspace,
  kpis,
  linkNodes,
  planOf,
  recordMeasurement,
  targetRevisions,
  unwrap,
} from '@kpikit/core';
import { testContext } from '@kpikit/core/testing';
import { describe, expect, it } from 'vitest';

const percent = { kind: 'percent', currency: null, noun: null } as const;

/** Company X before the proposal, with check-ins beside the map; each command is somebody's. */
function company() {
  let context = testContext({ actor: 'nam', now: '2025-01-06T02:00:00.000Z' });
  const modules = [core, alignment, cadence];
  const workspace = createWorkspace({ modules, context: () => context });
  unwrap(workspace.executeAll(companyXCommands()));
  return {
    workspace,
    say(actor: string, ...commands: readonly Command[]) {
      context = { ...context, actor };
      return unwrap(workspace.executeAll(commands));
    },
    kpi: (id: string) => workspace.state.get(kpis, id),
    madeBy: (invitationId: string) => workspace.state.get(invitations, invitationId)?.kpiId ?? '',
    map: () => workspace.state.view(alignmentMap),
  };
}

describe('B3.4: Care asks Sales to hand the checklist over', () => {
  it('once both agree it is their KPI, linked, in their check-ins, its progress shared', () => {
    const { workspace, say, kpi, madeBy, map } = company();
    const terms = {
      statement: '100% khách hàng được bàn giao checklist đầy đủ trong vòng 24 giờ sau tư vấn',
      target: atLeast(1),
      unit: percent,
    };
    const wish = { supports: 'K1', invited: ['minh', 'tram'], together: ['thao'], terms };
    say('tien', requestCooperation({ ...wish, id: 'help', rhythm: 'weekly' }));
    const yes = answerInvitation({ invitationId: 'help', answer: 'accept' });
    say('minh', counterInvitation({ invitationId: 'help', terms: { ...terms, level: 'team' } }));
    for (const who of ['tram', 'tien', 'thao']) say(who, yes);

    const id = madeBy('help');
    expect(kpi(id)).toMatchObject({ statement: terms.statement, status: 'active', level: 'team' });
    expect(kpi(id)?.owners.map(({ personId }) => personId)).toEqual(['minh', 'tram']);
    const rhythms = workspace.state.all(schedules).map((each) => [each.personId, each.kpiIds]);
    expect(rhythms).toEqual([
      ['minh', [id]],
      ['tram', [id]],
    ]);
    say('minh', recordMeasurement({ kpiId: id, value: 0.9 }));
    expect(map().progressOf({ kind: 'kpi', id })).toBe(0.9);
    expect(map().progressOf({ kind: 'kpi', id: 'K1' })).toBeNull();
    const way = pathToGoal(map(), { kind: 'kpi', id });
    expect(way?.map((ref) => ref.id)).toEqual([id, 'K1', 'C2', 'onboarding', 'G']);
  });
});

describe('B3.5: Minh and Thảo own a rate together', () => {
  it('it counts once, in place of Minh’s own, and the credit is theirs until one leaves', () => {
    const { workspace, say, kpi, madeBy, map } = company();
    const terms = {
      statement: 'Tỷ lệ chuyển đổi khách hàng mới từ demo → dùng thử gói Pro đạt ≥ 65%',
      target: atLeast(0.65),
      unit: percent,
      rateOf: 'M1',
    };
    const contributesTo = { kind: 'kpi', id: 'S2' } as const;
    say(
      'minh',
      inviteCoOwner({ id: 'own', invited: ['thao'], terms, contributesTo, replaces: 'M2' }),
    );
    say('thao', answerInvitation({ invitationId: 'own', answer: 'accept' }));

    const id = madeBy('own');
    expect(kpi(id)?.owners.map(({ personId }) => personId)).toEqual(['minh', 'thao']);
    const readings = { M1: 40, M2: 0.6, [id]: 0.65, T1: 10, T2: 0.8 };
    say(
      'minh',
      ...Object.entries(readings).map(([kpiId, value]) => recordMeasurement({ kpiId, value })),
    );
    expect(map().figureOf(contributesTo)?.value).toBeCloseTo((40 * 0.65 + 10 * 0.8) / 50, 12);
    expect(creditOf(workspace.state, id).map(({ part }) => part)).toEqual([0.5, 0.5]);
    say('thao', leaveCoOwnership({ invitationId: 'own' }));
    expect(creditOf(workspace.state, id)).toEqual([{ personId: 'minh', part: 1 }]);
  });
});

describe('B3.6: less is more, as one proposal from Minh up to Nam and back', () => {
  const change = (kpiId: string, value: number) =>
    ({ type: 'target', kpiId, to: atLeast(value) }) as const;
  const report = {
    statement:
      'Hoàn thành 01 báo cáo phân tích khách hàng tiềm năng kèm đề xuất chiến lược tiếp cận trong Quý 1',
    target: atLeast(1),
    orgUnitId: 'sales',
  };
  const wish = proposeChanges({
    id: 'less',
    reason: 'Chạy theo số lượng demo khiến mình chọn khách dễ, giá trị thấp.',
    changes: [
      change('M1', 50),
      change('S1', 80),
      change('C1', 55),
      { type: 'add', kpiId: 'R1', terms: report, ownerIds: ['minh'] },
    ],
  });
  const consent = (proposalId: string) => answerProposal({ proposalId, answer: 'consent' });

  it('is previewed, agreed level by level, applied whole, found one short, and taken back', () => {
    const { workspace, say, kpi } = company();
    const proposal = (id: string) => workspace.state.get(proposals, id);
    const targets = () => ['M1', 'S1', 'C1'].map((id) => kpi(id)?.target.value);
    say('minh', wish);
    expect(targets()).toEqual([80, 100, 70]);

    const preview = unwrap(
      previewProposal(planOf(workspace.state), proposal('less')?.changes ?? []),
    );
    const company1 = preview.nodes.find(({ node }) => node.id === 'C1');
    expect(company1?.agreed).toEqual({ before: 70, after: 55 });
    expect(company1?.impliedByLeaves.before).toBeCloseTo(72, 9);
    expect(company1?.impliedByLeaves.after).toBeCloseTo(54, 9);

    for (const level of ['phuc', 'nam']) {
      const open = proposal('less');
      expect(open && waitingFor(open)[0]).toBe(level);
      say(level, consent('less'));
    }
    expect([...targets(), kpi('R1')?.status]).toEqual([50, 80, 55, 'active']);
    expect(workspace.state.all(targetRevisions).map(({ cause }) => cause)).toEqual(
      Array(3).fill('agreed_proposal'),
    );
    const { checks } = unwrap(checkCoherence(planOf(workspace.state)));
    const people = checks.find(({ node, detail }) => node.id === 'C1' && detail === 'leaves');
    expect(people).toMatchObject({ target: 55, verdict: 'short' });
    expect(people?.implied).toBeCloseTo(54, 9);

    say('phuc', undoProposal({ proposalId: 'less', id: 'back', reason: 'Quý này cần đủ 70.' }));
    for (const who of ['minh', 'nam']) say(who, consent('back'));
    expect([...targets(), kpi('R1')?.status]).toEqual([80, 100, 70, 'dropped']);
    expect([proposal('less')?.status, proposal('back')?.undoes]).toEqual(['applied', 'less']);
    expect(workspace.state.all(targetRevisions)).toHaveLength(6);
  });
});

describe('B3.8: new contracts against renewals', () => {
  it('the conflict is shown with its way and its people, and settled by a proposal', () => {
    const { workspace, say, kpi, map } = company();
    const goal = [{ kind: 'goal', id: 'satisfied' }] as const;
    const kpiOf = (id: string, statement: string, owner: string, target: number) =>
      createKpi({
        id,
        statement,
        target: atLeast(target),
        owners: [{ personId: owner }],
        orgUnitId: owner === 'minh' ? 'sales' : 'care',
        status: 'active',
        contributesTo: [...goal],
      });
    const [contracts, renewals] = [
      { kind: 'kpi', id: 'contracts' },
      { kind: 'kpi', id: 'renewals' },
    ] as const;
    say(
      'nam',
      kpiOf('contracts', 'Số lượng hợp đồng mới ký trong tháng', 'minh', 10),
      kpiOf('renewals', 'Tỷ lệ gia hạn hợp đồng', 'thao', 0.8),
      linkNodes({ child: contracts, parent: renewals, sign: 'hinders' }),
    );
    expect(conflictsOf(map())).toEqual([
      {
        kpi: contracts,
        hinders: renewals,
        path: [contracts, goal[0]],
        meetsAt: goal[0],
        ownerIds: ['minh', 'thao'],
      },
    ]);
    const fewer = { type: 'target', kpiId: 'contracts', to: atLeast(8) } as const;
    say(
      'thao',
      proposeChanges({ id: 'fit', changes: [fewer], reason: 'Chọn khách phù hợp thì họ ở lại.' }),
    );
    for (const who of ['minh', 'phuc'])
      say(who, answerProposal({ proposalId: 'fit', answer: 'consent' }));
    expect(workspace.state.get(proposals, 'fit')?.status).toBe('applied');
    expect(kpi('contracts')?.target.value).toBe(8);
  });
});

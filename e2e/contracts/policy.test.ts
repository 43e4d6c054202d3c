import {
  alignment,
  alignmentRules,
  answerInvitation,
  answerProposal,
  inviteCoOwner,
  proposeChanges,
} from '@kpikit/alignment';
import {
  assessCheckIn,
  cadence,
  cadenceRules,
  checkIns,
  recordCheckIn,
  rhythmOf,
  scheduleCheckIns,
  schedules,
} from '@kpikit/cadence';
import {
  addCoreValue,
  type Command,
  can,
  core,
  coreRules,
  createEngine,
  createKpi,
  explain,
  kpis,
  linkNodes,
  mergeWords,
  orgPolicy,
  type PolicyInput,
  policyPlugin,
  recordMeasurement,
  type State,
  unwrap,
  visibleTo,
} from '@kpikit/core';
import { coreVi } from '@kpikit/core/locales/vi';
import { smallCompany, testContext } from '@kpikit/core/testing';
import { offerGift, praises, redeemGift, rewards, rewardsRules } from '@kpikit/rewards';
import { describe, expect, it } from 'vitest';

const modules = [core, alignment, cadence, rewards];
/** In these tests Tiến acts for HR. */
const policy: PolicyInput = {
  rules: { ...coreRules, ...alignmentRules, ...cadenceRules, ...rewardsRules },
  hrIds: ['tien'],
  deputies: [],
};
const guard = policyPlugin({
  policy,
  tables: [...alignment.tables, ...cadence.tables, ...rewards.tables],
});
const engine = createEngine({ modules, plugins: [guard] });

const atLeast = (value: number) =>
  ({ kind: 'at_least', comparator: '>=', value, high: null, tolerance: null }) as const;
const kpi = (id: string, personId: string, value: number) =>
  createKpi({
    id,
    statement: 'Demo',
    target: atLeast(value),
    owners: [{ personId }],
    cycleId: '2025-Q1',
    status: 'active',
  });

/** The company as HR set it up; from then on everybody acts for themselves, under the policy. */
function company(): State {
  const open = createEngine({ modules });
  const set = open.executeAll(
    open.emptyState(),
    [
      ...smallCompany(),
      kpi('S1', 'phuc', 150),
      kpi('M1', 'minh', 80),
      linkNodes({ child: { kind: 'kpi', id: 'M1' }, parent: { kind: 'kpi', id: 'S1' } }),
      scheduleCheckIns({
        id: 'mondays',
        personId: 'minh',
        rhythm: rhythmOf({
          every: { kind: 'weeks', count: 1 },
          anchorOn: '2025-01-06',
          zone: 'Asia/Ho_Chi_Minh',
        }),
      }),
      addCoreValue({ id: 'care', name: 'Tận tâm' }),
      offerGift({ id: 'coffee', name: 'Cà phê', points: 50 }),
    ],
    testContext(),
  );
  return unwrap(engine.fromJSON(open.toJSON(unwrap(set).state)));
}

const now = '2025-01-13T03:00:00.000Z';
let commits = 0;
/** Acts as somebody; ids never repeat. */
const act = (state: State, actor: string | null, command: Command) => {
  const turn = ++commits;
  const { newId } = testContext();
  return engine.execute(state, command, {
    now,
    actor,
    newId: (noun) => `${newId(noun)}-${turn}`,
  });
};
const done = (state: State, actor: string | null, command: Command) =>
  unwrap(act(state, actor, command)).state;
const refusal = (state: State, actor: string | null, command: Command) =>
  act(state, actor, command).issues?.map(({ code, by, command: type }) => [code, by, type]);

const checkIn = recordCheckIn({
  personId: 'minh',
  updates: [{ kpiId: 'M1', value: 40, confidence: 4 }],
  self: {
    mood: 2,
    praises: [{ toIds: ['thao'], about: { kind: 'core_value', id: 'care' }, text: 'Cảm ơn chị' }],
  },
});

describe('all modules under one policy', () => {
  it('every command of every module has its row', () => {
    const types = modules.flatMap(({ commands }) => commands.map(({ type }) => type));
    expect(Object.keys(policy.rules).sort()).toEqual([...types].sort());
  });

  it('a check-in goes through with its readings and its praise; nobody writes another’s', () => {
    const state = done(company(), 'minh', checkIn);
    expect(state.all(praises).map(({ fromId, toIds }) => [fromId, toIds])).toEqual([
      ['minh', ['thao']],
    ]);
    expect(refusal(state, 'phuc', checkIn)).toEqual([
      ['core/role_not_allowed', 'policy', 'cadence.recordCheckIn'],
    ]);
    const other = recordCheckIn({ personId: 'minh', updates: [{ kpiId: 'S1', value: 1 }] });
    expect(refusal(company(), 'minh', other)).toEqual([
      ['core/role_not_allowed', 'policy', 'core.recordMeasurement'],
    ]);
  });

  it('a mood is read by the person and their manager alone, whoever may wish what [T26]', () => {
    const state = done(company(), 'minh', checkIn);
    const id = state.all(checkIns)[0]?.id ?? '';
    const reads = (actor: string) =>
      visibleTo(state, actor, orgPolicy('2025-01-13')).get(checkIns, id)?.mood ?? null;
    const everybody = ['minh', 'phuc', 'nam', 'tram', 'tien', 'thao'];
    expect(everybody.filter((actor) => reads(actor) !== null)).toEqual(['minh', 'phuc']);
    const assess = assessCheckIn({ checkInId: id, summary: 'Tốt' });
    expect(refusal(state, 'nam', assess)).toEqual([
      ['core/role_not_allowed', 'policy', 'cadence.assessCheckIn'],
    ]);
    expect(refusal(state, 'phuc', assess)).toBeUndefined();
  });

  it('people of two departments agree on a KPI, and it enters both their rhythms', () => {
    const invited = done(
      company(),
      'minh',
      inviteCoOwner({
        id: 'I',
        invited: ['thao'],
        terms: { statement: 'Bàn giao checklist', target: atLeast(1) },
        contributesTo: { kind: 'kpi', id: 'M1' },
      }),
    );
    const accept = answerInvitation({ invitationId: 'I', answer: 'accept' });
    expect(refusal(invited, 'tram', accept)).toEqual([
      ['core/role_not_allowed', 'policy', 'alignment.answerInvitation'],
    ]);
    const agreed = done(invited, 'thao', accept);
    const shared = agreed.all(kpis).find(({ owners }) => owners.length === 2);
    expect(shared?.owners.map(({ personId }) => personId)).toEqual(['minh', 'thao']);
    const rhythms = agreed
      .all(schedules)
      .filter(({ kpiIds }) => shared !== undefined && kpiIds.includes(shared.id));
    expect(rhythms.map(({ personId }) => personId).sort()).toEqual(['minh', 'thao']);
  });

  it('a lower target needs the consent of somebody who may lower it', () => {
    const lower = (id: string, kpiId: string) =>
      proposeChanges({
        id,
        reason: 'Ít mà chất',
        changes: [{ type: 'target', kpiId, to: atLeast(50) }],
      });
    const consent = answerProposal({ proposalId: 'P', answer: 'consent' });
    const proposed = done(company(), 'phuc', lower('P', 'M1'));
    expect(proposed.get(kpis, 'M1')?.target.value).toBe(80);
    expect(done(proposed, 'minh', consent).get(kpis, 'M1')?.target.value).toBe(50);

    const peers = createKpi({
      id: 'T1',
      statement: 'Demo',
      target: atLeast(80),
      owners: [{ personId: 'minh' }, { personId: 'tram' }],
      cycleId: '2025-Q1',
      status: 'active',
    });
    const alone = done(done(company(), 'phuc', peers), 'minh', lower('P', 'T1'));
    expect(refusal(alone, 'tram', consent)).toEqual([
      ['core/role_not_allowed', 'policy', 'core.reviseTarget'],
    ]);
  });

  it('points are spent by their owner, and time moves for the system and everybody', () => {
    const state = company();
    expect(refusal(state, 'minh', redeemGift({ giftId: 'coffee', personId: 'tram' }))).toEqual([
      ['core/role_not_allowed', 'policy', 'rewards.redeemGift'],
    ]);
    const poor = act(state, 'minh', redeemGift({ giftId: 'coffee' }));
    expect(poor.issues?.map(({ by }) => by)).toEqual([undefined]);
    for (const actor of ['minh', null]) {
      for (const tick of engine.tickCommands()) expect(refusal(state, actor, tick)).toBeUndefined();
    }
  });

  it('a disabled button says why in the reader’s language, before the form is filled in', () => {
    const record = recordMeasurement({ kpiId: 'M1', value: 1 });
    const { reason } = can(engine, company(), record, testContext({ actor: 'tram' }), policy);
    expect(explain(reason ? [reason] : [], mergeWords(coreVi))[0]?.says).toContain(
      'không có quyền',
    );
  });
});

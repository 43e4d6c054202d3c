import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { addCoreValue } from '../commands/add-core-value.ts';
import { addFactor } from '../commands/add-factor.ts';
import { adoptCsf } from '../commands/adopt-csf.ts';
import { changeGoalStatus } from '../commands/change-goal-status.ts';
import { changeKpiStatus } from '../commands/change-kpi-status.ts';
import { changeSettings } from '../commands/change-settings.ts';
import { closeCycle } from '../commands/close-cycle.ts';
import { correctResult } from '../commands/correct-result.ts';
import { createGoal } from '../commands/create-goal.ts';
import { createKpi } from '../commands/create-kpi.ts';
import { editCoreValue } from '../commands/edit-core-value.ts';
import { editCsf } from '../commands/edit-csf.ts';
import { editCycle } from '../commands/edit-cycle.ts';
import { editFactor } from '../commands/edit-factor.ts';
import { editGoal } from '../commands/edit-goal.ts';
import { editKpi } from '../commands/edit-kpi.ts';
import { linkNodes } from '../commands/link-nodes.ts';
import { openCycle } from '../commands/open-cycle.ts';
import { recordMeasurement } from '../commands/record-measurement.ts';
import { reviseGoalTarget } from '../commands/revise-goal-target.ts';
import { reviseTarget } from '../commands/revise-target.ts';
import { syncDirectory } from '../commands/sync-directory.ts';
import { unlinkNodes } from '../commands/unlink-nodes.ts';
import { measurementRecorded } from '../events/measurement-recorded.ts';
import { createEngine } from '../kernel/create-engine.ts';
import type { Command } from '../kernel/define-command.ts';
import { definePlugin } from '../kernel/define-module.ts';
import { explain } from '../kernel/explain.ts';
import { when } from '../kernel/hooks.ts';
import { boxes, count, entries, makeBox, tally } from '../kernel/tally.fixture.ts';
import { unwrap } from '../kernel/unwrap.ts';
import { coreVi } from '../locales/vi.ts';
import { Goal } from '../model/goal.ts';
import { Kpi } from '../model/kpi.ts';
import { kpis } from '../model/tables.ts';
import { core } from '../module.ts';
import { atLeast } from '../testing/at-least.ts';
import { given } from '../testing/given.ts';
import { smallCompany } from '../testing/small-company.ts';
import { testContext } from '../testing/test-context.ts';
import { can } from './can.ts';
import { coreRules } from './core-rules.ts';
import { Policy, type PolicyInput } from './policy.ts';
import { policyPlugin } from './policy-plugin.ts';

const target = atLeast(80);
/** In these tests Tiến acts for HR. */
const policy: PolicyInput = { rules: coreRules, hrIds: ['tien'], deputies: [] };
const open = createEngine({ modules: [core, tally] });
const guarded = (by: PolicyInput = policy) =>
  createEngine({
    modules: [core, tally],
    plugins: [policyPlugin({ policy: by, tables: [boxes] })],
  });

const company = [
  ...smallCompany(),
  createGoal({ id: 'G', title: 'Goal', ownerId: 'minh' }),
  addFactor({ id: 'F', goalId: 'G', name: 'Demo', kind: 'variable', reason: 'x' }),
  adoptCsf({ id: 'C', title: 'x', factorId: 'F', why: 'x', selected: false }),
  addCoreValue({ id: 'V', name: 'Tận tâm' }),
  createKpi({ id: 'M1', statement: 'Demo', target, owners: [{ personId: 'minh' }] }),
  createKpi({
    id: 'M2',
    statement: 'Demo',
    target,
    status: 'active',
    owners: [{ personId: 'minh' }],
    cycleId: '2025-Q1',
  }),
  createKpi({ id: 'S1', statement: 'Sales', target, orgUnitId: 'sales' }),
  linkNodes({ id: 'L', child: { kind: 'kpi', id: 'M1' }, parent: { kind: 'goal', id: 'G' } }),
];
const { state } = given(open, company);
let nextId = 1;
const closing = { ...testContext(), newId: (noun: string) => `closing-${noun}-${nextId++}` };
const closed = unwrap(open.execute(state, closeCycle({ cycleId: '2025-Q1' }), closing)).state;

/** Who is who to Minh: owner, manager, chain, peer, HR, another department, the system. */
const actors = ['minh', 'phuc', 'nam', 'tram', 'tien', 'thao', null] as const;
const may = (command: Command, in_ = state) =>
  actors
    .filter((actor) => can(open, in_, command, testContext({ actor }), policy).allowed)
    .map((actor) => actor ?? 'system')
    .join(' ');

const ownerAndAbove = 'minh phuc nam tien';
const onlyAbove = 'phuc nam tien';
const cells: readonly (readonly [Command, string])[] = [
  [
    changeSettings({
      name: 'X',
      locale: 'vi',
      timeZone: 'UTC',
      fiscalYearStart: 1,
      workingDays: [1],
    }),
    'tien',
  ],
  [syncDirectory({}), 'tien system'],
  [openCycle({ name: 'Q2', kind: 'quarter', startOn: '2025-04-01', endOn: '2025-06-30' }), 'tien'],
  [closeCycle({ cycleId: '2025-Q1' }), 'tien'],
  [addCoreValue({ name: 'Tận tâm' }), 'tien'],
  [createGoal({ title: 'x', ownerId: 'minh' }), ownerAndAbove],
  [addFactor({ goalId: 'G', name: 'x', kind: 'variable', reason: 'x' }), ownerAndAbove],
  [adoptCsf({ title: 'x', factorId: 'F', why: 'x' }), ownerAndAbove],
  [createKpi({ statement: 'x', target, owners: [{ personId: 'minh' }] }), ownerAndAbove],
  [changeKpiStatus({ kpiId: 'M1', to: 'active' }), onlyAbove],
  [
    reviseTarget({ kpiId: 'M1', to: { ...target, value: 50 }, cause: 'other', why: 'x' }),
    onlyAbove,
  ],
  [
    linkNodes({ child: { kind: 'kpi', id: 'M2' }, parent: { kind: 'goal', id: 'G' } }),
    ownerAndAbove,
  ],
  [unlinkNodes({ linkId: 'L' }), ownerAndAbove],
  [recordMeasurement({ kpiId: 'M1', value: 1 }), 'minh phuc'],
  [editCycle({ cycleId: '2025-Q1', name: 'x' }), 'tien'],
  [editCoreValue({ coreValueId: 'V', name: 'x' }), 'tien'],
  [editGoal({ goalId: 'G', title: 'x' }), ownerAndAbove],
  [reviseGoalTarget({ goalId: 'G', to: target, why: 'x' }), onlyAbove],
  [changeGoalStatus({ goalId: 'G', to: 'closed' }), onlyAbove],
  [editFactor({ factorId: 'F', name: 'x' }), ownerAndAbove],
  [editCsf({ csfId: 'C', title: 'x' }), ownerAndAbove],
  [editKpi({ kpiId: 'M1', statement: 'x' }), ownerAndAbove],
  [correctResult({ kpiId: 'M2', actual: 1, why: 'x' }), onlyAbove],
];

describe('the role table', () => {
  it.each(cells.map(([command, allowed]) => [command.type, allowed, command] as const))(
    '[H-22] %s is for %s and nobody else [T26]',
    (type, allowed, command) => {
      expect(may(command)).toBe(allowed);
      const before = type === 'core.correctResult' ? closed : state;
      for (const actor of actors) {
        const engine = guarded();
        const here = unwrap(engine.fromJSON(open.toJSON(before)));
        const { issues } = engine.execute(here, command, testContext({ actor }));
        const wished = allowed.split(' ').includes(actor ?? 'system');
        expect([actor, issues?.map(({ code, by }) => [code, by]) ?? null]).toEqual([
          actor,
          wished ? null : [['core/role_not_allowed', 'policy']],
        ]);
      }
    },
  );

  it('[H-22] has a row for every command of the core, and fits its own schema', () => {
    expect(Object.keys(coreRules).sort()).toEqual(core.commands.map(({ type }) => type).sort());
    expect(Policy.safeParse(policy).error).toBeUndefined();
    expect(cells.map(([{ type }]) => type).sort()).toEqual(Object.keys(coreRules).sort());
  });

  it('[H-28] what an input carries may ask for more: owners word a KPI, those above decide the rest', () => {
    const whoMay = (input: object) => may({ type: editKpi.type, input: { kpiId: 'M1', ...input } });
    for (const field of ['statement', 'method', 'tags', 'history', 'extra']) {
      expect([field, whoMay({ [field]: null })]).toEqual([field, ownerAndAbove]);
    }
    for (const field of Object.keys(coreRules['core.editKpi']?.fields ?? {})) {
      expect([field, whoMay({ statement: 'x', [field]: null })]).toEqual([field, onlyAbove]);
      expect(Object.keys(Kpi.shape)).toContain(field);
    }
    for (const field of Object.keys(coreRules['core.editGoal']?.fields ?? {})) {
      const input = { goalId: 'G', [field]: null };
      expect([field, may({ type: editGoal.type, input })]).toEqual([field, onlyAbove]);
      expect(Object.keys(Goal.shape)).toContain(field);
    }
    const answer = can(
      open,
      state,
      editKpi({ kpiId: 'M1', confidential: true }),
      testContext({ actor: 'minh' }),
      policy,
    );
    expect(answer.reason).toMatchObject({ code: 'core/role_not_allowed', path: ['confidential'] });
  });

  it('[H-22] what names no owner is answered for by the head of its unit', () => {
    expect(may(recordMeasurement({ kpiId: 'S1', value: 1 }))).toBe('phuc nam');
    expect(may(createKpi({ statement: 'x', target, orgUnitId: 'sales' }))).toBe('phuc nam tien');
    expect(may(createKpi({ statement: 'x', target }))).toBe('tien');
    expect(may(createGoal({ title: 'x', orgUnitId: 'care' }))).toBe('tien');
  });

  it('[H-22] several people named at once must each be in reach', () => {
    const both = (a: string, b: string) =>
      may(createKpi({ statement: 'x', target, owners: [{ personId: a }, { personId: b }] }));
    expect(both('minh', 'tram')).toBe('phuc nam tien');
    expect(both('minh', 'thao')).toBe('nam tien');
  });
});

describe('deny by default', () => {
  it('[H-23] a command without a rule is denied, whoever asks, whatever it is called [T20]', () => {
    for (const type of ['tally.count', 'constructor', '__proto__', 'toString']) {
      const answer = can(open, state, { type, input: {} }, testContext({ actor: 'tien' }), policy);
      expect(answer).toMatchObject({ allowed: false, reason: { code: 'core/no_rule' } });
    }
  });

  it('[H-23] leavers, people not yet here and unknown accounts are outsiders', () => {
    const person = (id: string, from: string | null, until: string | null) => ({
      id,
      name: null,
      title: null,
      activeFromOn: from,
      activeUntilOn: until,
      placements: [{ fromOn: '2024-01-01', orgUnitId: 'sales', managerId: 'nam' }],
    });
    const changed = unwrap(
      open.execute(
        state,
        syncDirectory({
          people: [person('phuc', null, '2025-01-05'), person('thao', '2025-01-07', null)],
        }),
        testContext(),
      ),
    ).state;
    const roles = (actor: string, now: string) =>
      can(
        open,
        changed,
        recordMeasurement({ kpiId: 'M1', value: 1 }),
        testContext({ actor, now }),
        policy,
      ).roles;
    expect(roles('phuc', '2025-01-05T16:59:00.000Z')).toEqual(['manager']);
    expect(roles('phuc', '2025-01-05T17:00:00.000Z')).toEqual(['outsider']);
    expect(roles('thao', '2025-01-06T16:59:00.000Z')).toEqual(['outsider']);
    expect(roles('thao', '2025-01-06T17:00:00.000Z')).toEqual(['peer']);
    expect(roles('ghost', '2025-01-06T02:00:00.000Z')).toEqual(['outsider']);
  });

  it('[H-23] HR is whom the house names, with or without a place in the directory', () => {
    const asked = (actor: string) =>
      can(open, state, addCoreValue({ name: 'x' }), testContext({ actor }), {
        ...policy,
        hrIds: ['hr-account'],
      }).roles;
    expect([asked('hr-account'), asked('tien')]).toEqual([['hr'], ['outsider']]);
  });

  it('[H-23] ids that name nothing, and refs of no form, give nobody a right', () => {
    const nothing = [
      addFactor({ goalId: 'none', name: 'x', kind: 'variable', reason: 'x' }),
      adoptCsf({ title: 'x', factorId: 'none', why: 'x' }),
      unlinkNodes({ linkId: 'none' }),
      recordMeasurement({ kpiId: 'none', value: 1 }),
      linkNodes({ child: { kind: 'csf', id: 'none' }, parent: { kind: 'goal', id: 'G' } }),
      { type: 'core.linkNodes', input: { child: 'M1' } },
      { type: 'core.linkNodes', input: { child: { kind: 'moon', id: 'M1' } } },
      { type: 'core.recordMeasurement', input: { kpiId: 7 } },
      { type: 'core.recordMeasurement', input: null },
    ];
    for (const command of nothing) expect(may(command)).toMatch(/^(?:tien)?$/);
  });

  it('[H-23] the system stands for nobody, and a house without settings counts days in UTC', () => {
    const asSystem = testContext({ actor: null, onBehalfOf: 'phuc' });
    const deputies = [{ personId: 'phuc', deputyId: 'tram' }];
    const status = changeKpiStatus({ kpiId: 'M1', to: 'active' });
    expect(can(open, state, status, asSystem, { ...policy, deputies }).allowed).toBe(false);
    const bare = open.emptyState();
    expect(can(open, bare, status, testContext({ actor: 'tien' }), policy).roles).toEqual(['hr']);
  });

  it('[H-23] people without a place in the organisation are nobody’s peers', () => {
    const person = { name: null, title: null, activeFromOn: null, activeUntilOn: null };
    const alone = (id: string) => ({ ...person, id, placements: [] });
    const free = (id: string) => ({
      ...person,
      id,
      placements: [{ fromOn: '2024-01-01', orgUnitId: null, managerId: null }],
    });
    const { state: here } = given(open, [
      syncDirectory({ people: [alone('minh'), alone('tram'), free('thao'), free('tien')] }),
    ]);
    const roles = (actor: string, owner: string) =>
      can(
        open,
        here,
        createKpi({ statement: 'x', target, owners: [{ personId: owner }] }),
        testContext({ actor }),
        { ...policy, hrIds: [] },
      ).roles;
    for (const [actor, owner] of [
      ['minh', 'tram'],
      ['thao', 'tien'],
      ['minh', 'ghost'],
    ] as const) {
      expect(roles(actor, owner)).toEqual(['outsider']);
    }
  });

  it('[H-23] a rule about an unknown noun is a mistake of the house, told at once', () => {
    const rules = {
      'tally.count': { allow: ['hr' as const], about: [{ of: 'tally.x', at: 'boxId' }] },
    };
    expect(() => policyPlugin({ policy: { ...policy, rules } })).toThrow('neither a core noun');
  });
});

describe('relations', () => {
  it('[H-24] follow the organisation of the day: a manager of yesterday decides nothing [T27]', () => {
    const moved = {
      id: 'minh',
      name: null,
      title: null,
      activeFromOn: null,
      activeUntilOn: null,
      placements: [
        { fromOn: '2024-01-01', orgUnitId: 'sales', managerId: 'phuc' },
        { fromOn: '2025-01-07', orgUnitId: 'care', managerId: 'thao' },
      ],
    };
    const after = unwrap(open.execute(state, syncDirectory({ people: [moved] }), testContext()));
    const revise = changeKpiStatus({ kpiId: 'M1', to: 'active' });
    const allowed = (actor: string, now: string) =>
      can(open, after.state, revise, testContext({ actor, now }), policy).allowed;
    // Midnight in Hanoi is 17:00 UTC.
    expect(allowed('phuc', '2025-01-06T16:59:59.000Z')).toBe(true);
    expect(allowed('thao', '2025-01-06T16:59:59.000Z')).toBe(false);
    expect(allowed('phuc', '2025-01-06T17:00:00.000Z')).toBe(false);
    expect(allowed('thao', '2025-01-06T17:00:00.000Z')).toBe(true);
  });

  it('[H-24] tables of other modules say whom their records are about', () => {
    const rules = {
      'tally.count': { allow: ['owner' as const], about: [{ of: boxes.id, at: 'boxId' }] },
    };
    const house = { ...policy, rules: { ...coreRules, ...rules } };
    const here = unwrap(open.execute(state, makeBox({ id: 'a', ownerId: 'minh' }), testContext()));
    const engine = guarded(house);
    const copy = unwrap(engine.fromJSON(open.toJSON(here.state)));
    const code = (actor: string, boxId: string) =>
      engine.preview(copy, [count({ boxId })], testContext({ actor })).issues?.[0]?.code;
    expect([code('minh', 'a'), code('phuc', 'a')]).toEqual([undefined, 'core/role_not_allowed']);
    const nowhere = can(
      open,
      here.state,
      count({ boxId: 'x' }),
      testContext({ actor: 'minh' }),
      house,
    );
    expect(nowhere.allowed).toBe(false);
  });

  it('[H-24] a table whose records are about nobody gives nobody a right', () => {
    const about = [{ of: entries.id, at: 'boxId' }];
    const rules = { ...coreRules, 'tally.count': { allow: ['owner' as const], about } };
    const commands = [makeBox({ id: 'a', ownerId: 'minh' }), count({ boxId: 'a' })];
    const here = unwrap(open.executeAll(state, commands, testContext())).state;
    const [entry] = here.all(entries);
    const again = count({ boxId: entry?.id ?? '' });
    const answer = can(open, here, again, testContext({ actor: 'minh' }), { ...policy, rules });
    expect(entry?.boxId).toBe('a');
    expect(answer).toMatchObject({ allowed: false, roles: ['outsider'] });
  });
});

describe('acting for others', () => {
  const status = changeKpiStatus({ kpiId: 'M1', to: 'active' });
  const house: PolicyInput = { ...policy, deputies: [{ personId: 'phuc', deputyId: 'tram' }] };
  const answer = (actor: string, onBehalfOf: string) =>
    can(open, state, status, testContext({ actor, onBehalfOf }), house);

  it('[H-25] in another’s place acts only a named deputy, with that person’s rights [T28]', () => {
    expect(answer('tram', 'phuc')).toMatchObject({ allowed: true, roles: ['manager'] });
    expect(answer('thao', 'phuc').reason?.code).toBe('core/not_a_deputy');
    expect(answer('phuc', 'minh').reason?.code).toBe('core/not_a_deputy');
    expect(answer('phuc', 'phuc').allowed).toBe(true);
    expect(answer('tram', 'nam').reason?.code).toBe('core/not_a_deputy');
  });

  it('[H-25] a plugin has no rights of its own: what it asks for is decided for the actor [T28]', () => {
    const pushy = definePlugin({
      id: 'pushy',
      hooks: [when(measurementRecorded, () => [status])],
    });
    const engine = createEngine({
      modules: [core, tally],
      plugins: [policyPlugin({ policy }), pushy],
    });
    const here = unwrap(engine.fromJSON(open.toJSON(state)));
    const record = recordMeasurement({ kpiId: 'M1', value: 1 });
    const byMinh = engine.execute(here, record, testContext({ actor: 'minh' }));
    expect(byMinh.issues?.map(({ code, command }) => [code, command])).toEqual([
      ['core/role_not_allowed', 'core.changeKpiStatus'],
    ]);
    const byPhuc = unwrap(engine.execute(here, record, testContext({ actor: 'phuc' })));
    expect(byPhuc.state.get(kpis, 'M1')?.status).toBe('active');
  });
});

describe('reasons', () => {
  it('[H-26] say what is missing, in words for a disabled button, without anybody’s name', () => {
    const { reason } = can(
      open,
      state,
      changeKpiStatus({ kpiId: 'M1', to: 'active' }),
      testContext({ actor: 'tram' }),
      policy,
    );
    expect(reason).toMatchObject({
      code: 'core/role_not_allowed',
      params: { roles: 'peer', allowed: 'manager, chain, hr' },
    });
    expect(JSON.stringify(reason)).not.toMatch(/tram|minh/);
    expect(explain(reason ? [reason] : [], coreVi)[0]?.says).toContain('không có quyền');
  });

  it('[H-26] fields that a command does not know cannot smuggle a role in [T22]', () => {
    const engine = guarded();
    const here = unwrap(engine.fromJSON(open.toJSON(state)));
    for (const extra of [
      'tenantId',
      'ownerId',
      'createdBy',
      'version',
      'points',
      'score',
      'role',
    ]) {
      const command = {
        type: 'core.recordMeasurement',
        input: { kpiId: 'M1', value: 1, [extra]: 'hr' },
      };
      const { issues } = engine.execute(here, command, testContext({ actor: 'minh' }));
      expect(issues?.map(({ code }) => code)).toEqual(['unrecognized_keys']);
    }
    const { success } = Policy.safeParse({
      ...policy,
      rules: { a: { allow: ['god'], about: [] } },
    });
    expect(success).toBe(false);
    expect(z.toJSONSchema(Policy)).toHaveProperty('properties.rules');
  });
});

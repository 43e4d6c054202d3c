import { describe, expect, it } from 'vitest';
import { createEngine } from '../kernel/create-engine.ts';
import type { Command } from '../kernel/define-command.ts';
import { explain } from '../kernel/explain.ts';
import { unwrap } from '../kernel/unwrap.ts';
import { coreVi } from '../locales/vi.ts';
import { kpis } from '../model/tables.ts';
import { core } from '../module.ts';
import { atLeast } from '../testing/at-least.ts';
import { smallCompany } from '../testing/small-company.ts';
import { testContext } from '../testing/test-context.ts';
import { addCoreValue } from './add-core-value.ts';
import { addFactor } from './add-factor.ts';
import { adoptCsf } from './adopt-csf.ts';
import { changeKpiStatus } from './change-kpi-status.ts';
import { changeSettings } from './change-settings.ts';
import { closeCycle } from './close-cycle.ts';
import { correctResult } from './correct-result.ts';
import { createGoal } from './create-goal.ts';
import { createKpi } from './create-kpi.ts';
import { linkNodes } from './link-nodes.ts';
import { openCycle } from './open-cycle.ts';
import { recordMeasurement } from './record-measurement.ts';
import { reviseTarget } from './revise-target.ts';
import { unlinkNodes } from './unlink-nodes.ts';

const engine = createEngine({ modules: [core] });
const target = atLeast(80);
const kpi = createKpi({
  id: 'K',
  statement: 'Demo',
  target,
  owners: [{ personId: 'minh' }],
  tags: ['demo'],
  method: { source: 'CRM', tool: 'CRM', responsibleId: 'minh', use: 'x' },
});
const link = { child: { kind: 'kpi', id: 'K' }, parent: { kind: 'goal', id: 'G' } } as const;
const { state } = unwrap(
  engine.executeAll(
    engine.emptyState(),
    [
      ...smallCompany(),
      createGoal({ id: 'G', title: 'Goal' }),
      kpi,
      linkNodes({ id: 'L', ...link }),
    ],
    testContext(),
  ),
);

/** One valid wish of every command, with as many texts as it takes. */
const wishes: readonly Command[] = [
  ...smallCompany().filter(({ type }) => type !== openCycle.type),
  changeSettings({
    name: 'X',
    locale: 'vi',
    timeZone: 'UTC',
    fiscalYearStart: 1,
    workingDays: [1],
  }),
  openCycle({ id: 'c', name: 'Q', kind: 'quarter', startOn: '2025-04-01', endOn: '2025-06-30' }),
  closeCycle({ cycleId: '2025-Q1' }),
  addCoreValue({ id: 'v', name: 'Tận tâm', description: 'x' }),
  createGoal({ id: 'g', title: 'Goal', ownerId: 'nam' }),
  addFactor({ id: 'f', goalId: 'G', name: 'Demo', kind: 'variable', reason: 'x' }),
  adoptCsf({ id: 's', title: 'x', factorId: 'F', why: 'x' }),
  kpi,
  changeKpiStatus({ kpiId: 'K', to: 'proposed' }),
  reviseTarget({ kpiId: 'K', to: { ...target, value: 50 }, cause: 'other', why: 'x' }),
  linkNodes({ id: 'l', ...link }),
  unlinkNodes({ linkId: 'L' }),
  recordMeasurement({
    kpiId: 'K',
    value: 1,
    note: 'x',
    evidence: [{ label: 'x', url: 'https://x.vn' }],
  }),
  correctResult({ kpiId: 'K', actual: 1, why: 'x' }),
  { type: 'core.changeGoalStatus', input: { goalId: 'G', to: 'closed' } },
  { type: 'core.editCoreValue', input: { coreValueId: 'v', name: 'Tận tâm', description: 'x' } },
  { type: 'core.editCsf', input: { csfId: 's', title: 'x', why: 'x' } },
  { type: 'core.editCycle', input: { cycleId: '2025-Q1', name: 'Q', endOn: '2025-03-31' } },
  { type: 'core.editFactor', input: { factorId: 'f', name: 'Demo', reason: 'x' } },
  { type: 'core.editGoal', input: { goalId: 'G', title: 'x', ownerId: 'nam' } },
  { type: 'core.editKpi', input: { kpiId: 'K', statement: 'x', owners: [{ personId: 'minh' }] } },
  { type: 'core.reviseGoalTarget', input: { goalId: 'G', to: null, why: 'x' } },
];

/** Every place in a wish where a text stands. */
function textsIn(value: unknown, path: readonly PropertyKey[] = []): readonly PropertyKey[][] {
  if (typeof value === 'string') return [[...path]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => textsIn(member, [...path, key]));
}

function withText(wish: Command, path: readonly PropertyKey[], text: string): Command {
  const copy = structuredClone(wish);
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), copy.input);
  Reflect.set(Object(holder), path.at(-1) ?? '', text);
  return copy;
}

const codesOf = (command: Command) =>
  engine.readCommand(command).issues?.map(({ code }) => code) ?? [];
const everyText = wishes.flatMap((wish) =>
  textsIn(wish.input).map((path) => [wish.type, path.join('.'), wish, path] as const),
);

describe('every command of the core', () => {
  it('is wished here in a form that it takes', () => {
    const known = core.commands.map(({ type }) => type);
    expect(known).toEqual(expect.arrayContaining(wishes.map(({ type }) => type)));
    expect(wishes.flatMap(codesOf)).toEqual([]);
  });

  it.each(everyText)(
    '[N-4] %s answers a megabyte in %s with one issue [T04]',
    (_, __, wish, path) => {
      const answer = engine.readCommand(withText(wish, path, 'x'.repeat(1_000_000)));
      expect(answer.issues).toHaveLength(1);
      expect(JSON.stringify(answer.issues).length).toBeLessThan(1_000);
    },
  );

  it('[K-27] refuses fields it does not know, whatever they promise [T22]', () => {
    const extras = ['tenantId', 'createdBy', 'version', 'points', 'score', 'role', 'isAdmin'];
    for (const { type, input } of wishes) {
      for (const extra of extras) {
        const smuggled = { type, input: { ...Object(input), [extra]: 'approved' } };
        expect([type, codesOf(smuggled)]).toEqual([type, ['unrecognized_keys']]);
      }
    }
  });

  it('[K-20] refuses keys that reach for a prototype, at any depth [T18] [T21]', () => {
    for (const { type, input } of wishes) {
      const json = JSON.stringify(input);
      for (const key of ['__proto__', 'constructor', 'prototype', 'then']) {
        const evil = JSON.parse(`{"${key}":{"isAdmin":true},${json.slice(1)}`);
        expect([type, codesOf({ type, input: evil })]).toEqual([type, ['unsafe_key']]);
      }
    }
    const deep = JSON.parse('{"a":{"__proto__":{"isAdmin":true}}}');
    expect(codesOf({ ...kpi, input: { ...Object(kpi.input), extra: deep } })).toEqual([
      'unsafe_key',
    ]);
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('[K-19] takes no field of a house that a snapshot could not carry back [T20]', () => {
    const withExtra = (extra: object) => ({
      type: kpi.type,
      input: { ...Object(kpi.input), id: 'own', extra },
    });
    const { issues = [] } = engine.execute(
      state,
      withExtra(JSON.parse('{"a":[{"then":1}]}')),
      testContext(),
    );
    expect(issues).toMatchObject([
      { code: 'unsafe_key', path: ['extra', 'a', 0, 'then'], params: { key: 'then', value: 1 } },
    ]);
    expect(explain(issues, coreVi)[0]?.says).toBe('Tên trường «then» không được chấp nhận.');
    const kept = engine.execute(state, withExtra({ toString: 'x', mã: 'B1' }), testContext());
    const snapshot = JSON.parse(JSON.stringify(engine.toJSON(unwrap(kept).state)));
    expect(unwrap(engine.fromJSON(snapshot)).get(kpis, 'own')?.extra).toEqual({
      toString: 'x',
      mã: 'B1',
    });
  });

  it('[K-20] refuses nesting beyond any use, and never overflows [T05]', () => {
    const nested = (levels: number) => {
      let value: unknown = 1;
      for (let level = 0; level < levels; level += 1) value = { a: value };
      return { type: kpi.type, input: { ...Object(kpi.input), id: 'deep', extra: { value } } };
    };
    expect([2_000, 1_000_000].map((levels) => codesOf(nested(levels)))).toEqual([
      ['too_deep'],
      ['too_deep'],
    ]);
    const context = testContext();
    expect(engine.execute(state, nested(1_000_000), context).issues?.[0]?.code).toBe('too_deep');
    expect(engine.execute(state, nested(40), context).issues).toBeUndefined();
    expect(codesOf(nested(40))).toEqual([]);
    expect(codesOf(nested(48))).toEqual(['too_deep']);
  });

  it('[N-18] ranges of dates, zones and weights are kept [T17]', () => {
    const cycle = (startOn: string, endOn: string) =>
      openCycle({ name: 'x', kind: 'custom', startOn, endOn });
    for (const day of ['2026-02-30', '0000-01-01', '275761-01-01', '2026-1-1', '']) {
      expect([day, codesOf(cycle(day, '2026-12-31'))]).not.toEqual([day, []]);
    }
    for (const weight of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(codesOf(linkNodes({ ...link, weight })).length).toBe(1);
    }
  });
});

describe('texts', () => {
  const named = (statement: string) => createKpi({ statement, target });

  it.each([
    ['half a character', 'Demo \ud800', 'T15'],
    ['text turned around', 'Doanh thu \u202e%001', 'T13'],
    ['an isolate that never ends', 'Doanh thu \u2067', 'T13'],
    ['a heap of accents', `a${'\u0316\u0301'.repeat(200)}`, 'T03'],
    ['a terminal sequence', '\u001b[31mERROR', 'T13'],
  ])('[N-33] with %s are refused and explained [T03] [T13] [T15]', (_, statement) => {
    const { issues = [] } = engine.readCommand(named(statement));
    expect(issues.map(({ code }) => code)).toEqual(['hidden_characters']);
    expect(explain(issues, coreVi)[0]?.says).toContain('ký tự ẩn');
  });

  it('[N-33] beyond their size are not looked at any further [T03]', () => {
    expect(codesOf(named(`a${'\u0316\u0301'.repeat(25_000)}`))).toEqual(['too_big']);
  });

  it('[N-33] in every script and with every emoji pass as they are [T12]', () => {
    for (const text of [
      'Tỷ lệ',
      'Ty\u0309 le\u0323\u0302',
      '目標',
      'هدف',
      'a\nb\tc',
      '👩‍💻 xong',
      '=1+1',
    ]) {
      expect([text, codesOf(named(text))]).toEqual([text, []]);
    }
  });
});

describe('ids', () => {
  it('[N-3] are taken as they are: what only looks alike is another id [T14] [T20]', () => {
    const ids = [
      'admin',
      'аdmin',
      'ADMIN',
      'admin ',
      'constructor',
      '__proto__',
      'toString',
      'then',
    ];
    const wished = ids.map((id) => createKpi({ id, statement: id, target }));
    const after = unwrap(engine.executeAll(state, wished, testContext())).state;
    expect(ids.map((id) => after.get(kpis, id)?.statement)).toEqual(ids);
    expect(state.get(kpis, 'hasOwnProperty')).toBeUndefined();
    const read = unwrap(engine.fromJSON(JSON.parse(JSON.stringify(engine.toJSON(after)))));
    expect(read.get(kpis, '__proto__')?.statement).toBe('__proto__');
  });
});

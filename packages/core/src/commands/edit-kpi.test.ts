import { describe, expect, it } from 'vitest';
import { kpiEdited } from '../events/kpi-edited.ts';
import { createEngine } from '../kernel/create-engine.ts';
import { kpis } from '../model/tables.ts';
import { core } from '../module.ts';
import { historyOf } from '../privacy/history-of.ts';
import { atLeast } from '../testing/at-least.ts';
import { given } from '../testing/given.ts';
import { smallCompany } from '../testing/small-company.ts';
import { testContext } from '../testing/test-context.ts';
import { changeKpiStatus } from './change-kpi-status.ts';
import { closeCycle } from './close-cycle.ts';
import { createKpi } from './create-kpi.ts';
import { editKpi } from './edit-kpi.ts';
import { openCycle } from './open-cycle.ts';
import { recordMeasurement } from './record-measurement.ts';

const engine = createEngine({ modules: [core] });
const target = atLeast(80);
const percent = { kind: 'percent', currency: null, noun: null } as const;
const running = [
  ...smallCompany(),
  createKpi({ id: 'M0', statement: 'Lượt tiếp cận', target, status: 'active' }),
  createKpi({
    id: 'M1',
    statement: 'Tổ chức 80 lượt demo',
    target,
    status: 'active',
    owners: [{ personId: 'minh' }],
    cycleId: '2025-Q1',
    tags: ['demo'],
  }),
];
const edit = (input: Omit<Parameters<typeof editKpi>[0], 'kpiId'>, commands = running) =>
  given(engine, commands).when(editKpi({ kpiId: 'M1', ...input }), testContext({ actor: 'phuc' }));

describe('editKpi', () => {
  it('[N-24] changes what is named and leaves the rest; the fact tells what changed alone', () => {
    const statement = 'Tổ chức ≥ 80 lượt demo trong quý 1';
    const method = { source: 'CRM', tool: null, responsibleId: 'minh', use: null };
    const { commit } = edit({ statement, method, tags: ['demo'], extra: { ma: 'KD-01' } });
    expect(commit?.events.map(({ type, data }) => [type, data])).toEqual([
      [kpiEdited.type, { kpiId: 'M1', set: { statement, method, extra: { ma: 'KD-01' } } }],
    ]);
    const before = given(engine, running).state.get(kpis, 'M1');
    expect(commit?.state.get(kpis, 'M1')).toEqual({
      ...before,
      statement,
      method,
      extra: { ma: 'KD-01' },
    });
    const [entry] = historyOf(commit ? [commit] : [], engine.registry, { table: kpis.id });
    expect(entry).toMatchObject({ by: 'phuc', commands: ['core.editKpi'] });
    expect(entry?.fields.map(({ field }) => field)).toEqual(['extra', 'method', 'statement']);
  });

  it('[N-24] the same values again change nothing, and neither does an edit of nothing', () => {
    expect(edit({ statement: 'Tổ chức 80 lượt demo', tags: ['demo'] }).commit?.events).toEqual([]);
    expect(edit({}).commit?.events).toEqual([]);
  });

  it('[N-24] never reaches target, status or id', () => {
    for (const field of [{ target }, { status: 'closed' }, { id: 'M2' }]) {
      given(engine, running)
        .when({ type: editKpi.type, input: { kpiId: 'M1', ...field } })
        .thenRefused('unrecognized_keys');
    }
  });

  it('[N-24] refuses ids that name nothing, all at once, each with its path', () => {
    const outcome = edit({
      owners: [{ personId: 'ghost' }],
      leadId: 'ghost',
      supporterIds: ['minh', 'ghost'],
      method: { source: null, tool: null, responsibleId: 'ghost', use: null },
      orgUnitId: 'none',
      cycleId: 'none',
      rateOf: 'none',
    });
    outcome.thenRefused(
      ...Array.from({ length: 4 }, () => 'core/person_not_found'),
      'core/org_unit_not_found',
      'core/cycle_not_found',
      'core/kpi_not_found',
    );
    given(engine, running)
      .when(editKpi({ kpiId: 'none' }))
      .thenRefused('core/kpi_not_found');
  });

  it('[N-25] leaves alone what is over, and moves nothing into a closed cycle', () => {
    const statement = 'x';
    edit({ statement }, [...running, changeKpiStatus({ kpiId: 'M1', to: 'closed' })]).thenRefused(
      'core/kpi_is_over',
    );
    edit({ statement }, [...running, changeKpiStatus({ kpiId: 'M1', to: 'dropped' })]).thenRefused(
      'core/kpi_is_over',
    );
    const past = [
      openCycle({
        id: '2024-Q4',
        name: 'Quý 4',
        kind: 'quarter',
        startOn: '2024-10-01',
        endOn: '2024-12-31',
      }),
      closeCycle({ cycleId: '2024-Q4' }),
    ];
    edit({ cycleId: '2024-Q4' }, [...running, ...past]).thenRefused('core/cycle_is_closed');
    expect(edit({ cycleId: null }).commit?.state.get(kpis, 'M1')?.cycleId).toBeNull();
  });

  it('[N-26] owners are equal, or their parts make 100, floats included', () => {
    const owners = (...parts: readonly number[]) =>
      edit({
        owners: parts.map((part, at) => ({ personId: ['minh', 'tram', 'thao'][at] ?? '', part })),
      });
    expect(owners(60, 40).commit?.state.get(kpis, 'M1')?.owners).toEqual([
      { personId: 'minh', part: 60 },
      { personId: 'tram', part: 40 },
    ]);
    expect(owners(33.3, 33.3, 33.4).codes).toEqual([]);
    expect(owners(1, 1, 1).codes).toEqual([]);
    owners(60, 30).thenRefused('core/parts_not_100');
    owners(60, 40, 10).thenRefused('core/parts_not_100');
    owners(100, 0).thenRefused('too_small');
    expect(edit({ owners: [] }).codes).toEqual([]);
    edit({ owners: [{ personId: 'minh' }, { personId: 'minh' }] }).thenRefused('core/owner_twice');
  });

  it('[N-27] unit and baseline may change until there are readings, and hold from then on', () => {
    const set = edit({ unit: percent, baseline: 12 }).commit?.state.get(kpis, 'M1');
    expect(set).toMatchObject({ unit: percent, baseline: 12 });
    const read = [...running, recordMeasurement({ kpiId: 'M1', value: 40 })];
    edit({ unit: percent, baseline: 12 }, read).thenRefused(
      'core/kpi_has_readings',
      'core/kpi_has_readings',
    );
    expect(edit({ statement: 'x', baseline: null }, read).codes).toEqual([]);
    const elsewhere = [...running, recordMeasurement({ kpiId: 'M0', value: 40 })];
    expect(edit({ unit: percent }, elsewhere).codes).toEqual([]);
  });

  it('[N-27] a rate never applies to itself, over however many others', () => {
    const chain = [
      ...running,
      createKpi({ id: 'rate', statement: 'x', target, rateOf: 'M1' }),
      createKpi({ id: 'rate of rate', statement: 'x', target, rateOf: 'rate' }),
    ];
    const { issues } = engine.execute(
      given(engine, chain).state,
      editKpi({ kpiId: 'M1', rateOf: 'rate of rate' }),
      testContext(),
    );
    expect(issues).toMatchObject([
      {
        code: 'core/circular_rate',
        path: ['rateOf'],
        params: { circle: 'kpi:M1 → kpi:rate of rate → kpi:rate → kpi:M1' },
      },
    ]);
    edit({ rateOf: 'M1' }).thenRefused('core/circular_rate');
    expect(edit({ rateOf: 'M0' }, chain).codes).toEqual([]);
  });
});

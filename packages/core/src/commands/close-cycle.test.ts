import { describe, expect, it } from 'vitest';
import { cycleClosed } from '../events/cycle-closed.ts';
import { createEngine } from '../kernel/create-engine.ts';
import { createWorkspace } from '../kernel/create-workspace.ts';
import { unwrap } from '../kernel/unwrap.ts';
import { visibleTo } from '../kernel/visible-to.ts';
import { archiveOf } from '../model/archive-of.ts';
import { orgPolicy } from '../model/org-policy.ts';
import { resultOf } from '../model/result-of.ts';
import { results } from '../model/results.ts';
import { cycles, goals, kpis } from '../model/tables.ts';
import { core } from '../module.ts';
import { atLeast } from '../testing/at-least.ts';
import { given } from '../testing/given.ts';
import { smallCompany } from '../testing/small-company.ts';
import { testContext } from '../testing/test-context.ts';
import { changeKpiStatus } from './change-kpi-status.ts';
import { closeCycle } from './close-cycle.ts';
import { correctResult } from './correct-result.ts';
import { createGoal } from './create-goal.ts';
import { createKpi } from './create-kpi.ts';
import { openCycle } from './open-cycle.ts';
import { recordMeasurement } from './record-measurement.ts';
import { reviseTarget } from './revise-target.ts';

const engine = createEngine({ modules: [core] });
const target = atLeast(80);
const inQ1 = { statement: 'Demo', target, cycleId: '2025-Q1' } as const;
const quarter = [
  ...smallCompany(),
  createGoal({ id: 'G', title: 'Goal', cycleId: '2025-Q1' }),
  createKpi({ id: 'M1', ...inQ1, status: 'active', owners: [{ personId: 'minh' }] }),
  createKpi({ id: 'M2', ...inQ1, status: 'active', confidential: true }),
  createKpi({ id: 'draft', ...inQ1 }),
  createKpi({ id: 'gone', ...inQ1 }),
  createKpi({ id: 'other', statement: 'x', target, status: 'active' }),
  changeKpiStatus({ kpiId: 'gone', to: 'dropped' }),
  recordMeasurement({ kpiId: 'M1', value: 40, at: '2025-03-31T10:00:00.000Z' }),
  // 1 April in Hanoi: no longer of the quarter.
  recordMeasurement({ kpiId: 'M1', value: 90, at: '2025-03-31T18:00:00.000Z' }),
];
const april = testContext({ now: '2025-04-02T02:00:00.000Z', actor: 'nam' });
const close = closeCycle({ cycleId: '2025-Q1' });
const closedQuarter = () => {
  const { state } = given(engine, quarter);
  return unwrap(engine.execute(state, close, april)).state;
};

describe('closeCycle', () => {
  it('[H-14] freezes what each running KPI came to; what never started is dropped', () => {
    const { commit } = given(engine, quarter).when(close, april);
    const state = commit?.state;
    expect(state?.all(results)).toMatchObject([
      { kpiId: 'M1', actual: 40, ratio: 0.5, met: false, reason: null, ownerIds: ['minh'] },
      { kpiId: 'M2', actual: null, ratio: null, met: null, reason: 'no_data' },
    ]);
    expect(state?.all(kpis).map(({ id, status }) => `${id} ${status}`)).toEqual([
      'M1 closed',
      'M2 closed',
      'draft dropped',
      'gone dropped',
      'other active',
    ]);
    expect(state?.get(cycles, '2025-Q1')?.status).toBe('closed');
    expect(state?.get(goals, 'G')?.status).toBe('closed');
    expect(commit?.events.at(-1)).toMatchObject({ type: cycleClosed.type, by: 'nam' });
  });

  it('[H-14] refuses a cycle that is unknown, closed, or holds an open one', () => {
    given(engine, quarter)
      .when(closeCycle({ cycleId: 'x' }))
      .thenRefused('core/cycle_not_found');
    given(engine, [...quarter, close])
      .when(close)
      .thenRefused('core/cycle_is_closed');
    const month = openCycle({
      name: 'Tháng 1',
      kind: 'month',
      startOn: '2025-01-01',
      endOn: '2025-01-31',
      parentId: '2025-Q1',
    });
    given(engine, [...quarter, month])
      .when(close)
      .thenRefused('core/inner_cycle_open');
  });

  it('[H-15] a closed cycle takes no new KPI, goal, part, reading or target', () => {
    const after = given(engine, [...quarter, close]);
    after.when(createKpi(inQ1)).thenRefused('core/cycle_is_closed');
    after.when(createGoal({ title: 'x', cycleId: '2025-Q1' })).thenRefused('core/cycle_is_closed');
    const part = { name: 'x', kind: 'month', startOn: '2025-01-01', endOn: '2025-01-31' } as const;
    after.when(openCycle({ ...part, parentId: '2025-Q1' })).thenRefused('core/cycle_is_closed');
    after.when(recordMeasurement({ kpiId: 'M1', value: 1 })).thenRefused('core/kpi_is_over');
    after
      .when(reviseTarget({ kpiId: 'M1', to: { ...target, value: 1 }, cause: 'other', why: 'x' }))
      .thenRefused('core/kpi_is_over');
    expect(after.when(createKpi({ statement: 'x', target })).commit).not.toBeNull();
  });

  it('[H-15] closing cannot be undone, as results are only ever added to', () => {
    const workspace = createWorkspace({ modules: [core], context: () => testContext(), keep: 5 });
    unwrap(workspace.executeAll([...quarter, close]));
    expect(workspace.undo().issues?.[0]?.code).toBe('append_only_undo');
  });

  it('[H-16] a correction stands beside the frozen result, with its reason and author', () => {
    const state = closedQuarter();
    const correct = correctResult({ kpiId: 'M1', actual: 80, why: 'riêng: thiếu 40 lượt' });
    const done = unwrap(engine.execute(state, correct, testContext({ actor: 'phuc' })));
    expect(resultOf(done.state, 'M1')).toMatchObject({
      actual: 80,
      ratio: 1,
      met: true,
      by: 'phuc',
      why: 'riêng: thiếu 40 lượt',
      correctsId: resultOf(state, 'M1')?.id,
    });
    expect(done.state.all(results).filter(({ kpiId }) => kpiId === 'M1')).toHaveLength(2);
    expect(JSON.stringify(done.events)).not.toContain('riêng');
  });

  it('[H-16] the same figure again changes nothing; a KPI without a result has none to correct', () => {
    const after = given(engine, [...quarter, close]);
    after.when(correctResult({ kpiId: 'M1', actual: 1, why: 'x' }));
    after
      .when(correctResult({ kpiId: 'other', actual: 1, why: 'x' }))
      .thenRefused('core/result_not_found');
    after.when(correctResult({ kpiId: 'M1', actual: 1, why: '' })).thenRefused('too_small');
    const state = closedQuarter();
    const same = unwrap(
      engine.execute(state, correctResult({ kpiId: 'M1', actual: 40, why: 'x' }), april),
    );
    expect(same.events).toEqual([]);
    expect(resultOf(state, 'other')).toBeNull();
  });

  it('[H-17] archiveOf gives all that a closed cycle left behind, and nothing of an open one', () => {
    const before = given(engine, quarter).state;
    expect(archiveOf(before, '2025-Q1')).toBeNull();
    expect(archiveOf(before, 'none')).toBeNull();
    const archive = archiveOf(closedQuarter(), '2025-Q1');
    expect(archive?.kpis.map(({ id }) => id)).toEqual(['M1', 'M2', 'draft', 'gone']);
    expect(archive?.goals.map(({ id }) => id)).toEqual(['G']);
    expect(archive?.results).toHaveLength(2);
    expect(archive?.measurements.map(({ value }) => value)).toEqual([40, 90]);
    expect(archive?.targetRevisions).toEqual([]);
  });

  it('[H-15] a confidential KPI keeps its secret in its result [T26]', () => {
    const state = closedQuarter();
    const seen = visibleTo(state, 'tram', orgPolicy('2025-04-02')).all(results);
    expect(seen.map(({ kpiId }) => kpiId)).toEqual(['M1']);
  });
});

import { expect, it } from 'vitest';
import { addFactor } from '../commands/add-factor.ts';
import { adoptCsf } from '../commands/adopt-csf.ts';
import { changeKpiStatus } from '../commands/change-kpi-status.ts';
import { createGoal } from '../commands/create-goal.ts';
import { createKpi } from '../commands/create-kpi.ts';
import { recordMeasurement } from '../commands/record-measurement.ts';
import { createEngine } from '../kernel/create-engine.ts';
import { unwrap } from '../kernel/unwrap.ts';
import { core } from '../module.ts';
import { atLeast } from '../testing/at-least.ts';
import { given } from '../testing/given.ts';
import { smallCompany } from '../testing/small-company.ts';
import { testContext } from '../testing/test-context.ts';
import { Plan } from './plan.ts';
import { planOf } from './plan-of.ts';

const target = atLeast(70);

it('[N-20] planOf gives the map as plain data: live nodes, links in order, readings', () => {
  const { state } = given(createEngine({ modules: [core] }), [
    ...smallCompany(),
    createGoal({ id: 'G', title: 'Goal', ownerId: 'nam', cycleId: '2025-Q1' }),
    addFactor({ id: 'F', goalId: 'G', name: 'Trials', kind: 'variable', reason: 'x' }),
    adoptCsf({ id: 'S', title: 'CSF', factorId: 'F', why: 'x' }),
    adoptCsf({ id: 'unchosen', title: 'CSF', factorId: 'F', why: 'x', selected: false }),
    createKpi({
      id: 'C1',
      statement: 'KPI',
      target,
      cycleId: '2025-Q1',
      contributesTo: [{ kind: 'csf', id: 'S' }],
    }),
    createKpi({ id: 'old', statement: 'KPI', target }),
    changeKpiStatus({ kpiId: 'old', to: 'dropped' }),
    recordMeasurement({ kpiId: 'C1', value: 24 }),
  ]);
  const plan = planOf(state);
  expect(Plan.safeParse(plan).error).toBeUndefined();
  expect(plan.nodes.map(({ ref }) => `${ref.kind}:${ref.id}`)).toEqual([
    'goal:G',
    'factor:F',
    'csf:S',
    'kpi:C1',
  ]);
  expect(plan.nodes[3]).toMatchObject({
    period: { startOn: '2025-01-01', endOn: '2025-03-31' },
    status: 'draft',
    target,
  });
  expect(plan.links.map(({ child, parent }) => `${child.id}→${parent.id}`)).toEqual([
    'S→G',
    'C1→S',
  ]);
  expect(plan.measurements).toEqual([{ kpiId: 'C1', value: 24, at: '2025-01-06T02:00:00.000Z' }]);
});

it('[N-20] readings come by the moment they were true, then by when they were written down', () => {
  const at = '2025-01-05T00:00:00.000Z';
  const first = testContext({ now: '2025-01-06T00:00:00.000Z' });
  const engine = createEngine({ modules: [core] });
  const early = given(
    engine,
    [
      createKpi({ id: 'C1', statement: 'KPI', target }),
      recordMeasurement({ kpiId: 'C1', value: 2, at: '2025-01-07T00:00:00.000Z' }),
      recordMeasurement({ kpiId: 'C1', value: 9, at }),
    ],
    first,
  ).state;
  const later = { ...first, now: '2025-01-08T00:00:00.000Z', newId: () => 'a-correction' };
  const corrected = unwrap(
    engine.execute(early, recordMeasurement({ kpiId: 'C1', value: 1, at }), later),
  );
  expect(planOf(corrected.state).measurements.map(({ value }) => value)).toEqual([9, 1, 2]);
});

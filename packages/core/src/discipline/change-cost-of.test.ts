import { describe, expect, it } from 'vitest';
import { changeKpiStatus } from '../commands/change-kpi-status.ts';
import { createKpi } from '../commands/create-kpi.ts';
import { reviseTarget } from '../commands/revise-target.ts';
import { createEngine } from '../kernel/create-engine.ts';
import { core } from '../module.ts';
import { atLeast } from '../testing/at-least.ts';
import { given } from '../testing/given.ts';
import { smallCompany } from '../testing/small-company.ts';
import { testContext } from '../testing/test-context.ts';
import { changeCostOf } from './change-cost-of.ts';
import { type ChurnRevision, churnOf } from './churn-of.ts';

const inQ1 = { statement: 'Demo', cycleId: '2025-Q1' } as const;
const revision = (over: Partial<ChurnRevision>): ChurnRevision => ({
  id: 'r',
  kpiId: 'M1',
  cause: 'other',
  by: 'phuc',
  at: '2025-02-01T00:00:00.000Z',
  beforeStart: false,
  ...over,
});
const running = { id: 'M1', status: 'active' } as const;

describe('changeCostOf', () => {
  it('[N-21] counts what moved after the start, and apart what was agreed before it', () => {
    const engine = createEngine({ modules: [core] });
    const revise = (kpiId: string, value: number, cause: 'other' | 'goal_changed') =>
      reviseTarget({ kpiId, to: atLeast(value), cause, why: 'lý do' });
    const { state } = given(
      engine,
      [
        ...smallCompany(),
        createKpi({ id: 'M1', ...inQ1, target: atLeast(80) }),
        createKpi({ id: 'M2', ...inQ1, target: atLeast(9), status: 'active' }),
        createKpi({ id: 'draft', ...inQ1, target: atLeast(1) }),
        createKpi({ id: 'elsewhere', statement: 'x', target: atLeast(5), status: 'active' }),
        revise('M1', 50, 'other'),
        changeKpiStatus({ kpiId: 'M1', to: 'active' }),
        revise('M1', 55, 'goal_changed'),
        revise('M1', 40, 'other'),
        revise('elsewhere', 6, 'other'),
      ],
      testContext({ actor: 'phuc' }),
    );
    const at = '2025-01-06T02:00:00.000Z';
    expect(changeCostOf(state, '2025-Q1')).toEqual({
      started: 2,
      changed: 1,
      changedShare: 0.5,
      revisions: 2,
      perKpi: 1,
      byCause: { goal_changed: 1, after_review: 0, agreed_proposal: 0, other: 1 },
      byPerson: [{ personId: 'phuc', revisions: 2, other: 1, kpis: 1 }],
      byKpi: [{ kpiId: 'M1', revisions: 2, other: 1, firstAt: at, lastAt: at }],
      beforeStart: 1,
    });
    expect(changeCostOf(state, 'none')).toBeNull();
  });
});

describe('churnOf', () => {
  it('[N-21] has no share where nothing has started, and never NaN', () => {
    expect(churnOf([], [])).toMatchObject({ started: 0, changedShare: null, perKpi: null });
    const draft = { id: 'M1', status: 'draft' } as const;
    const churn = churnOf([draft], [revision({ beforeStart: true })]);
    expect(churn).toMatchObject({ started: 0, revisions: 0, beforeStart: 1, byKpi: [] });
  });

  it('[N-21] a KPI dropped after it ran still counts as started when it changed', () => {
    const dropped = { id: 'M1', status: 'dropped' } as const;
    expect(churnOf([dropped], [revision({})])).toMatchObject({ started: 1, changedShare: 1 });
    expect(churnOf([dropped], [])).toMatchObject({ started: 0, changedShare: null });
  });

  it('[N-21] answers the same in whatever order revisions come; most first, then by id', () => {
    const kpis = [running, { id: 'M2', status: 'closed' } as const];
    const revisions = [
      revision({ id: 'a', by: 'nam', kpiId: 'M2' }),
      revision({ id: 'b', by: null, at: '2025-03-01T00:00:00.000Z' }),
      revision({ id: 'c', by: 'phuc', cause: 'goal_changed' }),
      revision({ id: 'd', by: 'phuc', at: '2025-01-09T00:00:00.000Z' }),
    ];
    const churn = churnOf(kpis, revisions);
    expect(churnOf([...kpis].reverse(), [...revisions].reverse())).toEqual(churn);
    expect(churn.byKpi.map(({ kpiId, revisions: count }) => [kpiId, count])).toEqual([
      ['M1', 3],
      ['M2', 1],
    ]);
    expect(churn.byKpi[0]).toMatchObject({
      firstAt: '2025-01-09T00:00:00.000Z',
      lastAt: '2025-03-01T00:00:00.000Z',
    });
    expect(churn.byPerson.map(({ personId }) => personId)).toEqual(['phuc', null, 'nam']);
  });
});

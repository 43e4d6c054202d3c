import { describe, expect, it } from 'vitest';
import { createEngine } from '../kernel/create-engine.ts';
import { kpis, measurements, targetRevisions } from '../model/tables.ts';
import { core } from '../module.ts';
import { atLeast } from '../testing/at-least.ts';
import { given } from '../testing/given.ts';
import { smallCompany } from '../testing/small-company.ts';
import { testContext } from '../testing/test-context.ts';
import { changeKpiStatus } from './change-kpi-status.ts';
import { createKpi } from './create-kpi.ts';
import { recordMeasurement } from './record-measurement.ts';
import { reviseTarget } from './revise-target.ts';

const engine = createEngine({ modules: [core] });
const draft = [
  ...smallCompany(),
  createKpi({ id: 'M1', statement: 'Demo', target: atLeast(80), owners: [{ personId: 'minh' }] }),
];
const active = [...draft, changeKpiStatus({ kpiId: 'M1', to: 'active' })];
const closed = [...active, changeKpiStatus({ kpiId: 'M1', to: 'closed' })];

describe('a KPI’s life', () => {
  it('[N-11] runs draft → proposed → active → closed or dropped, and not otherwise', () => {
    given(engine, draft)
      .when(changeKpiStatus({ kpiId: 'M1', to: 'closed' }))
      .thenRefused('core/kpi_status_refused');
    given(engine, closed)
      .when(changeKpiStatus({ kpiId: 'M1', to: 'active' }))
      .thenRefused('core/kpi_status_refused');
    given(engine, draft)
      .when(changeKpiStatus({ kpiId: 'none', to: 'active' }))
      .thenRefused('core/kpi_not_found');
    expect(given(engine, closed).state.get(kpis, 'M1')?.status).toBe('closed');
  });

  it('[N-12] keeps every change of a target with cause, reason, author and time', () => {
    const revise = reviseTarget({
      kpiId: 'M1',
      to: atLeast(50),
      cause: 'agreed_proposal',
      why: 'khách hàng tiềm năng',
    });
    const { commit } = given(engine, active).when(revise, testContext({ actor: 'phuc' }));
    expect(commit?.state.get(kpis, 'M1')?.target.value).toBe(50);
    expect(commit?.state.all(targetRevisions)[0]).toMatchObject({
      from: atLeast(80),
      to: atLeast(50),
      cause: 'agreed_proposal',
      why: 'khách hàng tiềm năng',
      by: 'phuc',
      beforeStart: false,
    });
    expect(JSON.stringify(commit?.events)).not.toContain('tiềm năng');
  });

  it('[N-13] a change before the start is marked as such; the same target again changes nothing', () => {
    const early = given(engine, draft).when(
      reviseTarget({ kpiId: 'M1', to: atLeast(50), cause: 'other', why: 'x' }),
    );
    expect(early.commit?.state.all(targetRevisions)[0]?.beforeStart).toBe(true);
    given(engine, draft)
      .when(reviseTarget({ kpiId: 'M1', to: atLeast(80), cause: 'other', why: 'x' }))
      .thenFacts();
    given(engine, closed)
      .when(reviseTarget({ kpiId: 'M1', to: atLeast(1), cause: 'other', why: 'x' }))
      .thenRefused('core/kpi_is_over');
    given(engine, draft)
      .when(reviseTarget({ kpiId: 'M1', to: atLeast(1), cause: 'other', why: '' }))
      .thenRefused('too_small');
    given(engine, draft)
      .when(reviseTarget({ kpiId: 'none', to: atLeast(1), cause: 'other', why: 'x' }))
      .thenRefused('core/kpi_not_found');
  });

  it('[N-14] a reading is true now unless another moment is given; its note never travels', () => {
    const record = recordMeasurement({
      kpiId: 'M1',
      value: 40,
      note: 'riêng tư',
      evidence: [{ label: 'CRM', url: null }],
    });
    const { commit } = given(engine, active).when(record, testContext({ actor: 'minh' }));
    expect(commit?.state.all(measurements)[0]).toMatchObject({
      value: 40,
      at: '2025-01-06T02:00:00.000Z',
      by: 'minh',
      note: 'riêng tư',
    });
    expect(JSON.stringify(commit?.events)).not.toMatch(/riêng tư|CRM/);
    const earlier = given(engine, active).when(
      recordMeasurement({ kpiId: 'M1', value: 1, at: '2025-01-02T00:00:00.000Z' }),
    );
    expect(earlier.commit?.state.all(measurements)[0]).toMatchObject({
      at: '2025-01-02T00:00:00.000Z',
      recordedAt: '2025-01-06T02:00:00.000Z',
    });
  });

  it('[N-15] no reading reaches a KPI that is over, unknown, or a value that is no number', () => {
    given(engine, closed)
      .when(recordMeasurement({ kpiId: 'M1', value: 1 }))
      .thenRefused('core/kpi_is_over');
    given(engine, closed)
      .when(recordMeasurement({ kpiId: 'none', value: 1 }))
      .thenRefused('core/kpi_not_found');
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, '40', null]) {
      given(engine, active)
        .when({ type: 'core.recordMeasurement', input: { kpiId: 'M1', value } })
        .thenRefused('invalid_type');
    }
  });
});

import { describe, expect, it } from 'vitest';
import { createEngine } from '../kernel/create-engine.ts';
import { visibleTo } from '../kernel/visible-to.ts';
import { managersOf, orgPolicy } from '../model/org-policy.ts';
import { placementOf } from '../model/placement-of.ts';
import { kpis, measurements, people, settings } from '../model/tables.ts';
import { core } from '../module.ts';
import { atLeast } from '../testing/at-least.ts';
import { given } from '../testing/given.ts';
import { smallCompany } from '../testing/small-company.ts';
import { testContext } from '../testing/test-context.ts';
import { changeSettings } from './change-settings.ts';
import { createKpi } from './create-kpi.ts';
import { openCycle } from './open-cycle.ts';
import { recordMeasurement } from './record-measurement.ts';
import { syncDirectory } from './sync-directory.ts';

const engine = createEngine({ modules: [core] });
const company = smallCompany();
const minh = {
  id: 'minh',
  name: 'Minh',
  title: null,
  activeFromOn: '2024-01-01',
  activeUntilOn: null,
  placements: [
    { fromOn: '2024-01-01', orgUnitId: 'sales', managerId: 'phuc' },
    { fromOn: '2025-02-01', orgUnitId: 'care', managerId: 'thao' },
  ],
};

describe('the directory', () => {
  it('[N-16] the same directory again changes nothing; a mover changes one record', () => {
    const sync = company[1];
    if (!sync) throw new Error('smallCompany has lost its directory');
    given(engine, company).when(sync).thenFacts();
    const { commit } = given(engine, company).when(syncDirectory({ people: [minh] }));
    expect(commit?.changes.map(({ table, id }) => [table, id])).toEqual([['core.people', 'minh']]);
    expect(JSON.stringify(commit?.events)).not.toContain('Minh');
  });

  it('[N-17] placements count from their date on', () => {
    const { state } = given(engine, [...company, syncDirectory({ people: [minh] })]);
    const record = state.get(people, 'minh');
    expect(record && placementOf(record, '2025-01-31')?.orgUnitId).toBe('sales');
    expect(record && placementOf(record, '2025-02-01')?.orgUnitId).toBe('care');
    expect(record && placementOf(record, '2023-12-31')).toBeNull();
    expect(managersOf(state, 'minh', '2025-01-31')).toEqual(['phuc', 'nam']);
    expect(managersOf(state, 'minh', '2025-02-01')).toEqual(['thao', 'nam']);
  });

  it('[N-17] a loop of managers ends', () => {
    const loop = ['a', 'b'].map((id, index) => ({
      ...minh,
      id,
      placements: [{ fromOn: '2024-01-01', orgUnitId: null, managerId: index === 0 ? 'b' : 'a' }],
    }));
    const { state } = given(engine, [syncDirectory({ people: loop })]);
    expect(managersOf(state, 'a', '2025-01-01')).toEqual(['b']);
  });

  it('[N-2] refuses units and managers that nobody knows', () => {
    const lost = {
      ...minh,
      placements: [{ fromOn: '2024-01-01', orgUnitId: 'moon', managerId: 'ghost' }],
    };
    given(engine, company)
      .when(syncDirectory({ people: [lost] }))
      .thenRefused('core/org_unit_not_found', 'core/person_not_found');
  });

  it('[N-18] settings know real time zones alone; a cycle does not end before it begins', () => {
    given(engine)
      .when(
        changeSettings({
          name: 'X',
          locale: 'vi',
          timeZone: 'Mars/Base',
          fiscalYearStart: 1,
          workingDays: [1],
        }),
      )
      .thenRefused('core/unknown_time_zone');
    expect(given(engine, company).state.get(settings, 'settings')?.timeZone).toBe(
      'Asia/Ho_Chi_Minh',
    );
    given(engine, company)
      .when(openCycle({ name: 'x', kind: 'month', startOn: '2025-02-01', endOn: '2025-01-31' }))
      .thenRefused('core/period_reversed');
    given(engine, company)
      .when(openCycle({ name: 'x', kind: 'month', startOn: '2025-02-30', endOn: '2025-03-31' }))
      .thenRefused('invalid_format');
  });
});

describe('orgPolicy', () => {
  const target = atLeast(1);
  const { state } = given(
    engine,
    [
      ...company,
      createKpi({
        id: 'M1',
        statement: 'x',
        target,
        owners: [{ personId: 'minh' }],
        confidential: true,
      }),
      recordMeasurement({ kpiId: 'M1', value: 1, note: 'riêng tư' }),
    ],
    testContext({ actor: 'minh' }),
  );
  const seen = (actor: string) => visibleTo(state, actor, orgPolicy('2025-01-06'));

  it('[N-19] a note is read by its author and their manager [T26]', () => {
    const notes = Object.fromEntries(
      ['minh', 'phuc', 'nam', 'tram'].map((actor) => [
        actor,
        seen(actor).all(measurements)[0]?.note,
      ]),
    );
    expect(notes).toEqual({ minh: 'riêng tư', phuc: 'riêng tư', nam: null, tram: null });
  });

  it('[N-19] a confidential KPI is seen by its owners and those above them', () => {
    const who = ['minh', 'phuc', 'nam', 'tram', 'thao'].filter((actor) =>
      seen(actor).get(kpis, 'M1'),
    );
    expect(who).toEqual(['minh', 'phuc', 'nam']);
  });
});

import { readFileSync } from 'node:fs';
import {
  changeKpiStatus,
  core,
  createEngine,
  createKpi,
  measurementRecorded,
  measurements,
} from '@kpikit/core';
import { given } from '@kpikit/core/testing';
import { describe, expect, it } from 'vitest';
import { houseVisits, makeVisit, visitMade, visits } from './house-visits.ts';

const engine = createEngine({ modules: [core], plugins: [houseVisits] });
const target = {
  kind: 'cumulative_sum',
  comparator: '>=',
  value: 80,
  high: null,
  tolerance: null,
} as const;
const draft = createKpi({ id: 'M1', statement: 'Tổ chức ≥ 80 lượt demo', target });
const running = [draft, changeKpiStatus({ kpiId: 'M1', to: 'active' })];

describe('a plugin of thirty lines', () => {
  it('brings a table and a command, and answers its own fact in the same commit', () => {
    const { commit } = given(engine, running).when(makeVisit({ kpiId: 'M1', customers: 3 }));
    expect(commit?.events.map(({ type }) => type)).toEqual([
      visitMade.type,
      measurementRecorded.type,
    ]);
    expect(commit?.state.all(visits)).toEqual([{ id: 'visit-1', kpiId: 'M1', customers: 3 }]);
    expect(commit?.state.all(measurements)[0]?.value).toBe(3);
  });

  it('vetoes a visit for a KPI that does not run, and nothing is written', () => {
    given(engine, [draft])
      .when(makeVisit({ kpiId: 'M1', customers: 3 }))
      .thenRefused('acme/kpi_not_running');
  });

  it('checks its input like any command of the library, in types and at run time', () => {
    // @ts-expect-error customers is a number
    const wrong = makeVisit({ kpiId: 'M1', customers: 'three' });
    given(engine, running).when(wrong).thenRefused('invalid_type');
  });

  it('is about thirty lines long', () => {
    const source = readFileSync(new URL('./house-visits.ts', import.meta.url), 'utf8');
    const region = source.split('// #region plugin')[1]?.split('// #endregion')[0] ?? '';
    const lines = region.split('\n').filter((line) => line.trim() && !line.trim().startsWith('//'));
    expect(lines.length).toBeLessThanOrEqual(35);
  });
});

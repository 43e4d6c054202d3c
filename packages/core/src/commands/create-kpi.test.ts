import { describe, expect, it } from 'vitest';
import { kpiCreated } from '../events/kpi-created.ts';
import { linkAdded } from '../events/link-added.ts';
import { createEngine } from '../kernel/create-engine.ts';
import type { Target } from '../measure/target.ts';
import { kpis, links } from '../model/tables.ts';
import { core } from '../module.ts';
import { atLeast } from '../testing/at-least.ts';
import { given } from '../testing/given.ts';
import { smallCompany } from '../testing/small-company.ts';
import { createGoal } from './create-goal.ts';
import { createKpi } from './create-kpi.ts';

const engine = createEngine({ modules: [core] });
const demos: Target = atLeast(80);
const company = [...smallCompany(), createGoal({ id: 'G', title: 'Tăng trưởng doanh thu 25%' })];

describe('createKpi', () => {
  it('[N-1] makes a draft with the gaps filled in and links it to what it feeds', () => {
    const { commit } = given(engine, company).when(
      createKpi({
        id: 'M1',
        statement: 'Tổ chức ≥ 80 lượt demo',
        target: demos,
        owners: [{ personId: 'minh' }],
        contributesTo: [{ kind: 'goal', id: 'G' }],
      }),
    );
    const kpi = commit?.state.get(kpis, 'M1');
    expect(kpi).toMatchObject({
      status: 'draft',
      level: 'individual',
      owners: [{ personId: 'minh', part: 1 }],
      baseline: null,
    });
    expect(commit?.events.map(({ type }) => type)).toEqual([kpiCreated.type, linkAdded.type]);
    expect(commit?.state.all(links)).toEqual([
      {
        id: 'link-1',
        child: { kind: 'kpi', id: 'M1' },
        parent: { kind: 'goal', id: 'G' },
        kind: 'contributes',
        sign: 'helps',
        weight: 1,
        share: 1,
        seq: 0,
      },
    ]);
  });

  it('[N-2] refuses ids that name nothing, all at once, each with its path', () => {
    const outcome = given(engine, company).when(
      createKpi({
        statement: 'x',
        target: demos,
        owners: [{ personId: 'ghost' }],
        cycleId: '2099',
        rateOf: 'nothing',
        contributesTo: [{ kind: 'csf', id: 'none' }],
      }),
    );
    outcome.thenRefused(
      'core/person_not_found',
      'core/cycle_not_found',
      'core/kpi_not_found',
      'core/csf_not_found',
    );
  });

  it('[N-3] refuses an id in use', () => {
    const make = createKpi({ id: 'M1', statement: 'x', target: demos });
    given(engine, [...company, make])
      .when(make)
      .thenRefused('core/id_taken');
  });

  it('[N-4] refuses a name over 500 characters before it looks at anything else [T04]', () => {
    const outcome = given(engine, company).when(
      createKpi({ statement: 'ạ'.repeat(501), target: demos }),
    );
    outcome.thenRefused('too_big');
    given(engine, company).when(
      createKpi({ id: 'x'.repeat(128), statement: 'ạ'.repeat(500), target: demos }),
    );
  });
});

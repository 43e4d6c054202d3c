import {
  changeKpiStatus,
  changeSettings,
  core,
  createEngine,
  createKpi,
  createWorkspace,
  linkNodes,
  openCycle,
  planOf,
  recordMeasurement,
  reviseTarget,
  syncDirectory,
  unlinkNodes,
  unwrap,
} from '@kpikit/core';
import { given, testContext } from '@kpikit/core/testing';
import { describe, expect, it } from 'vitest';
import { progressChanged } from '../events/progress-changed.ts';
import { createAlignment } from '../graph/create-alignment.ts';
import { alignment } from '../module.ts';
import { companyXCommands } from '../testing/company-x-commands.ts';
import { atLeast, refOf } from '../testing/plan-node.ts';
import { alignmentMap } from './alignment-map.ts';

const engine = createEngine({ modules: [core, alignment] });
const context = testContext({ actor: 'minh', now: '2025-02-10T02:00:00.000Z' });
const M1 = { kind: 'kpi', id: 'M1' } as const;

describe('the view of the module', () => {
  it('[A-13] is in step with every commit and its undoing', () => {
    const story = given(
      engine,
      [...companyXCommands(), recordMeasurement({ kpiId: 'M1', value: 20 })],
      context,
    );
    story.state.view(alignmentMap);
    const cycle = openCycle({
      id: 'Q1',
      name: 'Quý 1',
      kind: 'quarter',
      startOn: '2025-01-01',
      endOn: '2025-03-31',
    });
    const steps = [
      recordMeasurement({ kpiId: 'M1', value: 40 }),
      reviseTarget({ kpiId: 'M1', to: atLeast(50), cause: 'goal_changed', why: 'Mục tiêu đổi.' }),
      changeKpiStatus({ kpiId: 'M1', to: 'closed' }),
      linkNodes({ child: M1, parent: { kind: 'kpi', id: 'S3' }, weight: 2 }),
      createKpi({
        id: 'N1',
        statement: 'KPI mới',
        target: atLeast(1),
        rateOf: 'T1',
        status: 'active',
      }),
      cycle,
      changeSettings({
        name: 'X',
        locale: 'vi',
        timeZone: 'Asia/Ho_Chi_Minh',
        fiscalYearStart: 1,
        workingDays: [1, 2, 3, 4, 5],
      }),
    ];
    for (const step of steps) expect(story.when(step, context).codes).toEqual([]);
  });

  it('[A-13] agrees with the first door on the plan of the same state', () => {
    const workspace = createWorkspace({ modules: [core, alignment], context: () => context });
    const map = () => workspace.state.view(alignmentMap);
    unwrap(workspace.executeAll(companyXCommands()));
    map();
    for (const [kpiId, value] of [
      ['M1', 30],
      ['T1', 10],
      ['M2', 0.5],
      ['T2', 0.9],
      ['C2', 0.15],
    ] as const)
      unwrap(workspace.execute(recordMeasurement({ kpiId, value })));
    const link = map().linksUp(refOf('T2'))[0];
    unwrap(workspace.execute(unlinkNodes({ linkId: link?.id ?? '' })));
    expect(map().figures).toEqual(unwrap(createAlignment(planOf(workspace.state))).figures);
  });

  it('[A-70] a commit that moves nothing tells nothing', () => {
    const workspace = createWorkspace({ modules: [core, alignment], context: () => context });
    unwrap(workspace.executeAll(companyXCommands()));
    let heard = 0;
    workspace.on(progressChanged, () => {
      heard += 1;
    });
    unwrap(workspace.execute(recordMeasurement({ kpiId: 'M1', value: 40 })));
    expect(heard).toBe(2);
    unwrap(workspace.execute(recordMeasurement({ kpiId: 'M1', value: 40 })));
    unwrap(workspace.execute(syncDirectory({})));
    expect(workspace.execute(recordMeasurement({ kpiId: 'none', value: 1 })).issues).toHaveLength(
      1,
    );
    expect(heard).toBe(2);
  });
});

// #region embed
import { alignment, progressChanged } from '@kpikit/alignment';
import {
  type Context,
  core,
  createGoal,
  createKpi,
  createWorkspace,
  recordMeasurement,
} from '@kpikit/core';

/** A host's own objects in, progress out: the goal moves when somebody reports. */
export function openCompany(
  context: () => Context,
  moved: (id: string, to: number | null) => void,
) {
  const workspace = createWorkspace({ modules: [core, alignment], context });
  workspace.on(progressChanged, ({ data }) => moved(data.node.id, data.to));
  const demos = {
    kind: 'increase_to',
    comparator: '>=',
    value: 80,
    high: null,
    tolerance: null,
  } as const;
  workspace.executeAll([
    createGoal({ id: 'growth', title: 'Grow revenue 25%' }),
    createKpi({
      id: 'M1',
      statement: 'Hold 80 demos in Q1',
      target: demos,
      status: 'active',
      contributesTo: [{ kind: 'goal', id: 'growth' }],
    }),
  ]);
  return (value: number) => workspace.execute(recordMeasurement({ kpiId: 'M1', value }));
}
// #endregion

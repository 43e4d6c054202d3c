import {
  type Csf,
  csfNode,
  cycles,
  type Factor,
  factorNode,
  type Goal,
  goalNode,
  type Kpi,
  kpiNode,
  type PlanNode,
  type State,
} from '@kpikit/core';

/** What a record is on the map, as `planOf` draws it; `null` for one that is not drawn. */
export type DrawRecord = (state: State, record: unknown) => PlanNode | null;

/** A table's records are of the type that its table says; the kernel has checked them. */
const drawn =
  <R>(draw: (state: State, record: R) => PlanNode | null): DrawRecord =>
  (state, record) =>
    draw(state, record as R);

/** How the records of each table are drawn. */
export const nodeOfRecord: ReadonlyMap<string, DrawRecord> = /* @__PURE__ */ new Map([
  [
    'core.goals',
    drawn<Goal>((state, goal) =>
      goal.status === 'closed' || goal.status === 'dropped'
        ? null
        : goalNode({ ...goal, status: goal.status }, cyclePeriod(state, goal.cycleId)),
    ),
  ],
  ['core.factors', drawn<Factor>((_, factor) => factorNode(factor))],
  ['core.csfs', drawn<Csf>((_, csf) => (csf.selected ? csfNode(csf) : null))],
  [
    'core.kpis',
    drawn<Kpi>((state, kpi) =>
      kpi.status === 'closed' || kpi.status === 'dropped'
        ? null
        : kpiNode({ ...kpi, status: kpi.status }, cyclePeriod(state, kpi.cycleId)),
    ),
  ],
]);

function cyclePeriod(state: State, cycleId: string | null): PlanNode['period'] {
  const cycle = cycleId === null ? undefined : state.get(cycles, cycleId);
  return cycle ? { startOn: cycle.startOn, endOn: cycle.endOn } : null;
}

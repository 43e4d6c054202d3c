import type { State } from '../kernel/state.ts';
import { blankNode } from './blank-node.ts';
import type { Csf } from './csf.ts';
import type { Factor } from './factor.ts';
import type { Goal } from './goal.ts';
import type { Kpi } from './kpi.ts';
import type { Measurement } from './measurement.ts';
import type { Plan, PlanNode } from './plan.ts';
import { csfs, cycles, factors, goals, kpis, links, measurements } from './tables.ts';

/** The map of a state: live nodes by kind and id, links by `seq`, readings by time. */
export function planOf(state: State): Plan {
  const periodOf = (cycleId: string | null) => {
    const cycle = cycleId === null ? undefined : state.get(cycles, cycleId);
    return cycle ? { startOn: cycle.startOn, endOn: cycle.endOn } : null;
  };
  return {
    nodes: [
      ...state
        .all(goals)
        .filter(isLive)
        .map((goal) => goalNode(goal, periodOf(goal.cycleId))),
      ...state.all(factors).map(factorNode),
      ...state
        .all(csfs)
        .filter((csf) => csf.selected)
        .map(csfNode),
      ...state
        .all(kpis)
        .filter(isLive)
        .map((kpi) => kpiNode(kpi, periodOf(kpi.cycleId))),
    ],
    links: [...state.all(links)].sort((a, b) => a.seq - b.seq || (a.id < b.id ? -1 : 1)),
    measurements: [...state.all(measurements)]
      .sort(byTime)
      .map(({ kpiId, value, at }) => ({ kpiId, value, at })),
  };
}

/** Of readings of one moment the one written down later comes later, and so counts. */
function byTime(a: Measurement, b: Measurement): number {
  const [first, second] = [`${a.at}${a.recordedAt}${a.id}`, `${b.at}${b.recordedAt}${b.id}`];
  return first < second ? -1 : 1;
}

type Live<S> = Exclude<S, 'closed' | 'dropped'>;

function isLive<R extends { readonly status: string }>(
  record: R,
): record is R & { readonly status: Live<R['status']> } {
  return record.status !== 'closed' && record.status !== 'dropped';
}

/** A goal as a place on the map. */
export function goalNode(
  goal: Goal & { readonly status: Live<Goal['status']> },
  cyclePeriod: PlanNode['period'],
): PlanNode {
  const { title, level, target, baseline, unit, rollUp, orgUnitId, status } = goal;
  const owners = goal.ownerId === null ? [] : [{ personId: goal.ownerId, part: 1 }];
  const period = goal.period ?? cyclePeriod;
  return {
    ...blankNode,
    ref: { kind: 'goal', id: goal.id },
    title,
    level,
    target,
    baseline,
    unit,
    rollUp,
    owners,
    orgUnitId,
    period,
    status,
  };
}

export function factorNode(factor: Factor): PlanNode {
  return {
    ...blankNode,
    ref: { kind: 'factor', id: factor.id },
    title: factor.name,
    unit: factor.unit,
  };
}

export function csfNode(csf: Csf): PlanNode {
  return { ...blankNode, ref: { kind: 'csf', id: csf.id }, title: csf.title, rollUp: csf.rollUp };
}

/** A KPI as a place on the map. */
export function kpiNode(
  kpi: Kpi & { readonly status: Live<Kpi['status']> },
  cyclePeriod: PlanNode['period'],
): PlanNode {
  const { level, target, baseline, unit, rollUp, rateOf, owners, orgUnitId, confidential, status } =
    kpi;
  const period = kpi.period ?? cyclePeriod;
  return {
    ref: { kind: 'kpi', id: kpi.id },
    title: kpi.statement,
    level,
    target,
    baseline,
    unit,
    rollUp,
    rateOf,
    owners,
    orgUnitId,
    period,
    confidential,
    status,
  };
}

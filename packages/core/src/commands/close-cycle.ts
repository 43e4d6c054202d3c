import * as z from 'zod';
import { cycleClosed } from '../events/cycle-closed.ts';
import { kpiStatusChanged } from '../events/kpi-status-changed.ts';
import { resultRecorded } from '../events/result-recorded.ts';
import type { Context } from '../kernel/context.ts';
import { defineCommand } from '../kernel/define-command.ts';
import { issue } from '../kernel/issue.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { State } from '../kernel/state.ts';
import type { Reading } from '../measure/measurable.ts';
import type { Cycle } from '../model/cycle.ts';
import { CycleId } from '../model/ids.ts';
import type { Kpi } from '../model/kpi.ts';
import { progressIn } from '../model/progress-in.ts';
import { cycles, goals, kpis, measurements } from '../model/tables.ts';
import { unknownId } from './known.ts';

/**
 * Ends a cycle for good (B4.3): the result of each running KPI is frozen and the KPI closed, what
 * never started is dropped, goals are closed with it. Cycles inside this one are closed first.
 */
export const closeCycle = /* @__PURE__ */ (() =>
  defineCommand('core.closeCycle', {
    input: z.strictObject({ cycleId: CycleId }),
    decide(state, { cycleId }, context) {
      const cycle = state.get(cycles, cycleId);
      if (!cycle) return refuse(...unknownId(state, 'cycle', cycleId, ['cycleId']));
      if (cycle.status === 'closed') return refuse(alreadyClosed(cycleId));
      const inner = state
        .all(cycles)
        .find(({ parentId, status }) => parentId === cycleId && status === 'open');
      if (inner) {
        return refuse(
          issue('core/inner_cycle_open', { path: ['cycleId'], params: { id: inner.id } }),
        );
      }
      const readings = readingsByKpi(state);
      const facts = state
        .all(kpis)
        .filter((kpi) => kpi.cycleId === cycleId)
        .flatMap((kpi) => endOf(state, kpi, cycle, readings.get(kpi.id) ?? [], context));
      const goalIds = state
        .all(goals)
        .filter((goal) => goal.cycleId === cycleId && !isOver(goal.status))
        .map((goal) => goal.id);
      return ok([...facts, cycleClosed({ cycleId, goalIds })]);
    },
  }))();

function alreadyClosed(id: string) {
  return issue('core/cycle_is_closed', { path: ['cycleId'], params: { id } });
}

function isOver(status: string): boolean {
  return status === 'closed' || status === 'dropped';
}

/** A KPI that ran gets its result and is closed; one that never started is dropped without. */
function endOf(
  state: State,
  kpi: Kpi,
  cycle: Cycle,
  readings: readonly Reading[],
  context: Context,
) {
  if (isOver(kpi.status)) return [];
  const { id: kpiId, status: from } = kpi;
  if (from !== 'active') return [kpiStatusChanged({ kpiId, from, to: 'dropped' })];
  return [
    resultRecorded({
      result: {
        id: context.newId('result'),
        kpiId,
        cycleId: cycle.id,
        ownerIds: kpi.owners.map((owner) => owner.personId),
        confidential: kpi.confidential,
        target: kpi.target,
        baseline: kpi.baseline,
        ...progressIn(state, kpi, readings, context.now),
        closedAt: context.now,
        by: context.actor,
        correctsId: null,
      },
    }),
    kpiStatusChanged({ kpiId, from, to: 'closed' }),
  ];
}

function readingsByKpi(state: State): ReadonlyMap<string, readonly Reading[]> {
  const found = new Map<string, Reading[]>();
  for (const reading of state.all(measurements)) {
    const list = found.get(reading.kpiId);
    if (list) list.push(reading);
    else found.set(reading.kpiId, [reading]);
  }
  return found;
}

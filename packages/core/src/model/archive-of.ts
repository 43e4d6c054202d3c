import type { State } from '../kernel/state.ts';
import type { Cycle } from './cycle.ts';
import type { Goal } from './goal.ts';
import type { Kpi } from './kpi.ts';
import type { KpiResult } from './kpi-result.ts';
import type { Measurement } from './measurement.ts';
import { results } from './results.ts';
import { cycles, goals, kpis, measurements, targetRevisions } from './tables.ts';
import type { TargetRevision } from './target-revision.ts';

/** All that a closed cycle left behind, each list sorted by id. */
export interface Archive {
  readonly cycle: Cycle;
  readonly goals: readonly Goal[];
  readonly kpis: readonly Kpi[];
  /** With every correction. */
  readonly results: readonly KpiResult[];
  readonly measurements: readonly Measurement[];
  readonly targetRevisions: readonly TargetRevision[];
}

/** The archive of a cycle; `null` while it is open or unknown. */
export function archiveOf(state: State, cycleId: string): Archive | null {
  const cycle = state.get(cycles, cycleId);
  if (cycle?.status !== 'closed') return null;
  const inCycle = (record: { readonly cycleId: string | null }) => record.cycleId === cycleId;
  const closed = state.all(kpis).filter(inCycle);
  const ids: ReadonlySet<string> = new Set(closed.map((kpi) => kpi.id));
  const ofKpi = (record: { readonly kpiId: string }) => ids.has(record.kpiId);
  return {
    cycle,
    goals: state.all(goals).filter(inCycle),
    kpis: closed,
    results: state.all(results).filter(inCycle),
    measurements: state.all(measurements).filter(ofKpi),
    targetRevisions: state.all(targetRevisions).filter(ofKpi),
  };
}

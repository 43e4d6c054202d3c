import { cycles, kpis, type Period, type State } from '@kpikit/core';

/** When a KPI runs: its own period, else its cycle's; `null` where neither is known. */
export function periodOfKpi(state: State, kpiId: string): Period | null {
  const kpi = state.get(kpis, kpiId);
  const cycle = kpi?.cycleId ? state.get(cycles, kpi.cycleId) : undefined;
  return kpi?.period ?? (cycle ? { startOn: cycle.startOn, endOn: cycle.endOn } : null);
}

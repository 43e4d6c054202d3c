import { kpis, measurements, progressOf, type State, windowInZone } from '@kpikit/core';
import { houseZone } from './house-zone.ts';
import { periodOfKpi } from './period-of-kpi.ts';

/** How far a KPI came by a moment: 1 is the target; `null` where there is no answer. */
export function completionOf(state: State, kpiId: string, at: string) {
  const kpi = state.get(kpis, kpiId);
  if (!kpi) return { completion: null, met: null };
  const period = periodOfKpi(state, kpiId);
  const readings = state.all(measurements).filter((reading) => reading.kpiId === kpiId);
  const measurable = {
    target: kpi.target,
    baseline: kpi.baseline,
    period: period && windowInZone(period, houseZone(state)),
  };
  const { ratio, met } = progressOf(measurable, readings, at);
  return { completion: ratio, met };
}

import { cycles, kpis, type State } from '@kpikit/core';
import { periodOfKpi } from './period-of-kpi.ts';

/** The KPIs a person owns that ran in a cycle, sorted by id; drafts and dropped ones are none. */
export function kpisOfPerson(state: State, personId: string, cycleId: string): readonly string[] {
  const cycle = state.get(cycles, cycleId);
  if (!cycle) return [];
  return state
    .all(kpis)
    .filter((kpi) => kpi.owners.some((owner) => owner.personId === personId))
    .filter((kpi) => kpi.status === 'active' || kpi.status === 'closed')
    .filter((kpi) => {
      const period = periodOfKpi(state, kpi.id);
      return period !== null && period.startOn <= cycle.endOn && cycle.startOn <= period.endOn;
    })
    .map(({ id }): string => id);
}

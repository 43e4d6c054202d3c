import type { State } from '../kernel/state.ts';
import { cycles, kpis, targetRevisions } from '../model/tables.ts';
import { type Churn, churnOf } from './churn-of.ts';

/** What changing targets cost a cycle in steadiness (B1.7); `null` for an unknown cycle. */
export function changeCostOf(state: State, cycleId: string): Churn | null {
  if (!state.get(cycles, cycleId)) return null;
  return churnOf(
    state.all(kpis).filter((kpi) => kpi.cycleId === cycleId),
    state.all(targetRevisions),
  );
}

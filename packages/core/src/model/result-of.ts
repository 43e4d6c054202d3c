import type { State } from '../kernel/state.ts';
import type { KpiResult } from './kpi-result.ts';
import { results } from './results.ts';

/** The result that counts: the closing's, or its latest correction; `null` while the KPI runs. */
export function resultOf(state: State, kpiId: string): KpiResult | null {
  const own = state.all(results).filter((result) => result.kpiId === kpiId);
  const corrected = new Set<string | null>(own.map((result) => result.correctsId));
  return own.find((result) => !corrected.has(result.id)) ?? null;
}

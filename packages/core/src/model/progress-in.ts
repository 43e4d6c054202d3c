import type { State } from '../kernel/state.ts';
import { actualOf } from '../measure/actual-of.ts';
import type { Reading } from '../measure/measurable.ts';
import { progressOf } from '../measure/progress-of.ts';
import { windowInZone } from '../time/window-in-zone.ts';
import type { Kpi } from './kpi.ts';
import type { KpiResult } from './kpi-result.ts';
import { cycles, settings } from './tables.ts';

/** A KPI's figures as a result keeps them: its own period or its cycle's, days in the house's zone. */
export function progressIn(
  state: State,
  kpi: Kpi,
  readings: readonly Reading[],
  at: string,
): Pick<KpiResult, 'actual' | 'ratio' | 'met' | 'reason'> {
  const zone = state.get(settings, 'settings')?.timeZone ?? 'UTC';
  const days = kpi.period ?? state.get(cycles, kpi.cycleId ?? '');
  const period = days && windowInZone({ startOn: days.startOn, endOn: days.endOn }, zone);
  const measurable = { ...kpi, period: period ?? null };
  const { ratio, met, reason } = progressOf(measurable, readings, at);
  return { actual: actualOf(measurable, readings, at).value, ratio, met, reason };
}

import { isInPeriod, type Period, type PlainDate } from '@kpikit/core';
import type { CheckInFinding } from '../model/check-in.ts';

/** An update as far as its date goes. */
export interface DatedUpdate {
  readonly kpiId: string;
  readonly asOfOn: PlainDate;
}

/**
 * What is odd about the dates of updates, for a form to show while it is filled in and for the record
 * to keep: a figure from before or after the KPI's own period is told, never refused (B4.2).
 */
export function updateFindings(
  updates: readonly DatedUpdate[],
  periodOf: (kpiId: string) => Period | null,
): CheckInFinding[] {
  return updates.flatMap(({ kpiId, asOfOn }, index) => {
    const period = periodOf(kpiId);
    if (!period || isInPeriod(asOfOn, period)) return [];
    const { startOn, endOn } = period;
    return [
      {
        code: 'cadence/update_outside_period' as const,
        path: ['updates', index, 'asOf'],
        params: { kpiId, asOfOn, startOn, endOn },
      },
    ];
  });
}

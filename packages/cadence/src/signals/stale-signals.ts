import { daysBetween, type PlainDate } from '@kpikit/core';
import { type Signal, signal } from './signal.ts';

/** A running KPI and the day of its last figure. */
export interface FigureAge {
  readonly kpiId: string;
  readonly ownerId: string | null;
  readonly startOn: PlainDate;
  readonly lastOn: PlainDate | null;
  readonly lastId: string | null;
}

/** Days without a figure after which the last one no longer says how things stand. */
export const staleAfterDays = 14;

/** KPIs whose figures have gone old, or never came. */
export function staleSignals(
  ages: readonly FigureAge[],
  today: PlainDate,
  after: number = staleAfterDays,
): readonly Signal[] {
  return ages.flatMap(({ kpiId, ownerId, startOn, lastOn, lastId }) => {
    const days = daysBetween(lastOn ?? startOn, today);
    if (days <= after) return [];
    return [
      signal(lastOn === null ? 'cadence/no_figure' : 'cadence/figure_stale', {
        severity: 'warning',
        personId: ownerId,
        kpiId,
        evidence: lastId === null ? [] : [lastId],
        suggest: 'check_in',
        params: { days },
      }),
    ];
  });
}

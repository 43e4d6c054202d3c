import type { Period } from '../time/period.ts';
import type { ZonedPeriod } from '../time/zoned-period.ts';
import { momentOf } from './moment-of.ts';

/** Milliseconds since 1970, half-open: `from` belongs to the window, `until` no longer does. */
export interface EpochWindow {
  readonly from: number;
  readonly until: number;
}

/** The moments of a period: those it carries, or those of its days in UTC. */
export function windowOf(period: Period | ZonedPeriod): EpochWindow {
  return 'fromAt' in period
    ? { from: momentOf(period.fromAt), until: momentOf(period.untilAt) }
    : { from: momentOf(`${period.startOn}T00:00:00Z`), until: momentOf(period.endOn) + 1 };
}

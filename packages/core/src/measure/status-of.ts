import { buildsUp } from './builds-up.ts';
import { countedReadings } from './counted-readings.ts';
import type { Measurable, Reading } from './measurable.ts';
import { momentOf } from './moment-of.ts';
import { type Pace, type PacePolicy, paceOf } from './pace-of.ts';
import { windowOf } from './window-of.ts';

export type Status =
  | 'on_track'
  | 'at_risk'
  | 'off_track'
  | 'achieved'
  | 'missed'
  | 'stale'
  | 'no_data';

/** When a status turns, as data. */
export interface StatusThresholds {
  /** Points behind the expected progress, as a share, up to which a KPI is on track. */
  readonly atRisk: number;
  /** Points behind beyond which it is off track. */
  readonly offTrack: number;
  /** Days after which the last figure no longer says how things stand. */
  readonly staleAfterDays: number;
}

/**
 * 5 and 15 points are the narrowest of the gaps in use among goal systems (others take 16.5 and 33,
 * or 25); 14 days is the longer of the book's two check-in rhythms (B4.1).
 */
export const defaultThresholds: StatusThresholds = {
  atRisk: 0.05,
  offTrack: 0.15,
  staleAfterDays: 14,
};

export interface StatusPolicy extends PacePolicy {
  readonly thresholds?: Partial<StatusThresholds>;
}

export interface StatusReport {
  readonly status: Status;
  /** What decided it. */
  readonly because:
    | 'no_figure'
    | 'old_figure'
    | 'target_met'
    | 'period_over'
    | 'pace'
    | 'not_met_and_no_pace';
  readonly pace: Pace;
}

/**
 * How a KPI stands at a moment. Silence is never green: without a figure it is `no_data`, with an old
 * one `stale`. What builds up and is met is `achieved` at once; a level, and anything with a ceiling,
 * only once its period is over.
 */
export function statusOf(
  kpi: Measurable,
  readings: readonly Reading[],
  at: string,
  policy: StatusPolicy = {},
): StatusReport {
  const { atRisk, offTrack, staleAfterDays } = { ...defaultThresholds, ...policy.thresholds };
  const pace = paceOf(kpi, readings, at, policy);
  const { met } = pace.progress;
  if (met === null) return { status: 'no_data', because: 'no_figure', pace };
  if (met && staysMet(kpi)) return { status: 'achieved', because: 'target_met', pace };

  const now = momentOf(at);
  const end = kpi.period ? windowOf(kpi.period).until : Number.POSITIVE_INFINITY;
  const last = countedReadings(kpi, readings, at)?.at(-1)?.epoch ?? now;
  if (Math.min(now, end) - last > staleAfterDays * 86_400_000) {
    return { status: 'stale', because: 'old_figure', pace };
  }
  if (now >= end - 1) return { status: met ? 'achieved' : 'missed', because: 'period_over', pace };
  if (pace.gap === null) {
    return met
      ? { status: 'on_track', because: 'target_met', pace }
      : { status: 'at_risk', because: 'not_met_and_no_pace', pace };
  }
  if (pace.gap >= -atRisk - 1e-9) return { status: 'on_track', because: 'pace', pace };
  return { status: pace.gap >= -offTrack - 1e-9 ? 'at_risk' : 'off_track', because: 'pace', pace };
}

/** A sum under a ceiling may still break it; a figure that was to be reached has been. */
function staysMet(kpi: Measurable): boolean {
  if (!kpi.target || !buildsUp(kpi)) return false;
  const { kind, comparator } = kpi.target;
  return kind === 'decrease_to' || comparator === '>=' || comparator === '>';
}

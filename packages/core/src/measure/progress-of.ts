import { type Actual, fold } from './actual-of.ts';
import { cappedRatio } from './capped-ratio.ts';
import { countedReadings, type TimedValue } from './counted-readings.ts';
import { keptShareOf } from './kept-share-of.ts';
import type { Measurable, Reading, TargetInput } from './measurable.ts';
import { momentOf } from './moment-of.ts';
import type { ProgressPolicy } from './progress-policy.ts';
import { type Ratio, ratioOf } from './ratio-of.ts';
import { windowOf } from './window-of.ts';

export interface Progress {
  /** 1 is the target; over-achievement and steps back are kept. `null` when there is no answer. */
  readonly ratio: number | null;
  /** The ratio as it counts upward: from 0 to the policy's cap. */
  readonly capped: number | null;
  /** By comparator, not by ratio. */
  readonly met: boolean | null;
  readonly reason: Ratio['reason'] | Actual['reason'];
}

/**
 * How far a KPI is at a moment (an instant, or a date including all of it), from the readings that
 * were true by then. Without readings everything is `null` with the reason `no_data`, never 0.
 */
export function progressOf(
  kpi: Measurable,
  readings: readonly Reading[],
  at: string,
  policy: ProgressPolicy = {},
): Progress {
  const { target, baseline = null } = kpi;
  if (!target) return none('no_target');
  const counted = countedReadings(kpi, readings, at);
  if (!counted) return none('invalid_value');
  const actual = fold(counted, target.kind);
  if (actual.value === null) return none(actual.reason);
  const kept = policy.stay === 'share' ? keptRatio(kpi, target, counted, at) : null;
  const { ratio, met, reason } = kept ?? ratioOf(actual.value, target, baseline);
  return { ratio, capped: ratio === null ? null : cappedRatio(ratio, policy), met, reason };
}

function keptRatio(
  { period }: Measurable,
  target: TargetInput,
  counted: readonly TimedValue[],
  at: string,
): Ratio | null {
  if (!['at_least', 'at_most', 'between'].includes(target.kind)) return null;
  const asked = momentOf(at);
  const until = period ? Math.min(asked, windowOf(period).until) : asked;
  const ratio = keptShareOf(counted, target, until);
  return ratio === null ? null : { ratio, met: ratio === 1, reason: null };
}

function none(reason: Progress['reason']): Progress {
  return { ratio: null, capped: null, met: null, reason };
}

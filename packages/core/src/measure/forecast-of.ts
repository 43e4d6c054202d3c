import { fold } from './actual-of.ts';
import { countedReadings } from './counted-readings.ts';
import { fitLine } from './fit-line.ts';
import { isMet } from './is-met.ts';
import type { Measurable, Reading } from './measurable.ts';
import { momentOf } from './moment-of.ts';
import { ratioOf } from './ratio-of.ts';
import { windowOf } from './window-of.ts';

export interface Forecast {
  /** The figure at the end of the period if things go on as they did. */
  readonly value: number | null;
  /** Four times in five the figure should lie between these, if the trend is straight. */
  readonly low: number | null;
  readonly high: number | null;
  /** The progress that `value` would be. */
  readonly ratio: number | null;
  /** Whether the target would be met. */
  readonly met: boolean | null;
  /** Change of the figure per day. */
  readonly perDay: number | null;
  /** How many readings it rests on. */
  readonly readings: number;
  /** `period_over`: nothing is left to forecast, the figure is the last one. */
  readonly reason:
    | 'no_target'
    | 'no_period'
    | 'no_data'
    | 'invalid_value'
    | 'too_little_data'
    | 'period_over'
    | null;
}

/** Fewer figures than this fit any line. */
const fewest = 3;
const dayMs = 86_400_000;

/** Student's t for 80 %, two-sided, for 1 to 10 degrees of freedom; beyond, a close formula. */
const student = [3.078, 1.886, 1.638, 1.533, 1.476, 1.44, 1.415, 1.397, 1.383, 1.372];

/**
 * Where a KPI ends if its trend goes on: a straight line through the figure after each reading, with
 * the interval that such a line deserves. With fewer than three moments it says so instead.
 */
export function forecastOf(kpi: Measurable, readings: readonly Reading[], at: string): Forecast {
  const { target, period, baseline = null } = kpi;
  if (!target) return none('no_target', 0);
  if (!period) return none('no_period', 0);
  const counted = countedReadings(kpi, readings, at);
  if (!counted) return none('invalid_value', 0);
  const points = counted.map(({ epoch }, index) => ({
    x: epoch / dayMs,
    y: fold(counted.slice(0, index + 1), target.kind).value ?? Number.NaN,
  }));
  const last = points.at(-1);
  if (!last) return none('no_data', 0);
  if (!Number.isFinite(last.y)) return none('invalid_value', points.length);

  const { until } = windowOf(period);
  const outcome = (value: number) => ({
    value: value + 0,
    ratio: ratioOf(value, target, baseline).ratio,
    met: isMet(value, target),
    readings: points.length,
  });
  if (momentOf(at) >= until - 1) {
    return {
      ...outcome(last.y),
      low: last.y + 0,
      high: last.y + 0,
      perDay: null,
      reason: 'period_over',
    };
  }
  const line = new Set(points.map(({ x }) => x)).size >= fewest ? fitLine(points) : null;
  if (!line || line.deviation === null) return none('too_little_data', points.length);

  const way = until / dayMs - line.meanX;
  const value = line.meanY + line.slope * way;
  const freedom = points.length - 2;
  const margin =
    (student[freedom - 1] ?? 1.2816 + 0.85 / freedom) *
    line.deviation *
    Math.sqrt(1 + 1 / points.length + way ** 2 / line.spread);
  if (!Number.isFinite(value) || !Number.isFinite(margin))
    return none('invalid_value', points.length);
  return {
    ...outcome(value),
    low: value - margin + 0,
    high: value + margin + 0,
    perDay: line.slope + 0,
    reason: null,
  };
}

function none(reason: Forecast['reason'], readings: number): Forecast {
  return {
    value: null,
    low: null,
    high: null,
    ratio: null,
    met: null,
    perDay: null,
    readings,
    reason,
  };
}

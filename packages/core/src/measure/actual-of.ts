import { countedReadings, type TimedValue } from './counted-readings.ts';
import type { Measurable, Reading } from './measurable.ts';
import { sumOf } from './sum-of.ts';
import type { TargetKind } from './target.ts';

export interface Actual {
  readonly value: number | null;
  /** How many readings it rests on. */
  readonly readings: number;
  readonly reason: 'no_data' | 'no_target' | 'invalid_value' | 'out_of_range' | null;
}

/**
 * The one figure that readings amount to at a moment (an instant, or a date including all of it):
 * their sum, number, average, or the last of them, by the kind of target. A reading of 0 is no
 * occurrence for `count_per_period`. Without readings the figure is `null`, never 0.
 */
export function actualOf(kpi: Measurable, readings: readonly Reading[], at: string): Actual {
  if (!kpi.target) return { value: null, readings: 0, reason: 'no_target' };
  const counted = countedReadings(kpi, readings, at);
  if (!counted) return { value: null, readings: 0, reason: 'invalid_value' };
  return fold(counted, kpi.target.kind);
}

/** Readings in the order of time as one figure. */
export function fold(counted: readonly TimedValue[], kind: TargetKind): Actual {
  const readings = counted.length;
  if (readings === 0) return { value: null, readings, reason: 'no_data' };
  const values = counted.map((each) => each.value);
  const value = foldValues(values, kind);
  if (!Number.isFinite(value)) return { value: null, readings, reason: 'out_of_range' };
  return { value, readings, reason: null };
}

function foldValues(values: readonly number[], kind: TargetKind): number {
  switch (kind) {
    case 'cumulative_sum':
      return sumOf(values);
    case 'average':
      return sumOf(values) / values.length;
    case 'count_per_period':
      return values.filter((value) => value !== 0).length;
    default:
      return values.at(-1) ?? Number.NaN;
  }
}

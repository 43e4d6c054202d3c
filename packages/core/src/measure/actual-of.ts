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
  return counted
    ? fold(counted, kpi.target.kind)
    : { value: null, readings: 0, reason: 'invalid_value' };
}

/** Readings in the order of time as one figure. */
export function fold(counted: readonly TimedValue[], kind: TargetKind): Actual {
  const last = counted.at(-1);
  if (!last) return { value: null, readings: 0, reason: 'no_data' };
  const value = foldValue(counted, last.value, kind);
  if (!Number.isFinite(value))
    return { value: null, readings: counted.length, reason: 'out_of_range' };
  return { value, readings: counted.length, reason: null };
}

function foldValue(counted: readonly TimedValue[], last: number, kind: TargetKind): number {
  switch (kind) {
    case 'cumulative_sum':
      return sumOf(counted.map((each) => each.value));
    case 'average':
      return sumOf(counted.map((each) => each.value)) / counted.length;
    case 'count_per_period':
      return counted.filter((each) => each.value !== 0).length;
    default:
      return last;
  }
}

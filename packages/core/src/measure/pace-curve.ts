import type { WorkingCalendar } from '../time/working-calendar.ts';

/**
 * How a target is expected to fill over its period.
 *
 * - `linear`: evenly.
 * - `working_days`: evenly over worked days.
 * - `seasonal`: the period in equal slices, each with its weight, as in twelve months.
 * - `end_loaded`: elapsed share to a power; 2 expects a quarter at half-time.
 * - `custom`: straight lines between given points, from nothing at the start to all at the end.
 */
export type PaceCurve =
  | { readonly kind: 'linear' }
  | { readonly kind: 'working_days'; readonly calendar: WorkingCalendar }
  | { readonly kind: 'seasonal'; readonly weights: readonly number[] }
  | { readonly kind: 'end_loaded'; readonly power: number }
  | { readonly kind: 'custom'; readonly points: readonly PacePoint[] };

/** Shares, 0 to 1: of the period elapsed, and of the target expected by then. */
export interface PacePoint {
  readonly elapsed: number;
  readonly expected: number;
}

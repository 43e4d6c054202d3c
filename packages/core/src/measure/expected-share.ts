import { addDays } from '../time/add-days.ts';
import { daysBetween } from '../time/days-between.ts';
import { isWorkingDay } from '../time/is-working-day.ts';
import type { Period } from '../time/period.ts';
import type { WorkingCalendar } from '../time/working-calendar.ts';
import { workingDaysBetween } from '../time/working-days-between.ts';
import type { PaceCurve, PacePoint } from './pace-curve.ts';
import { sumOf } from './sum-of.ts';

/**
 * The share of a target, 0 to 1, that a curve expects when a share of the period has elapsed. Never
 * falls. A curve that says nothing (no worked day, no weight) counts as linear.
 */
export function expectedShare(curve: PaceCurve, elapsed: number, period: Period): number {
  const share = Math.min(Math.max(elapsed, 0), 1);
  if (share === 0 || share === 1) return share;
  switch (curve.kind) {
    case 'linear':
      return share;
    case 'working_days':
      return workedShare(share, period, curve.calendar);
    case 'seasonal':
      return seasonalShare(share, curve.weights);
    case 'end_loaded':
      return share ** Math.max(0, curve.power);
    case 'custom':
      return pointShare(share, curve.points);
  }
}

function workedShare(share: number, { startOn, endOn }: Period, calendar: WorkingCalendar): number {
  const total = workingDaysBetween(startOn, endOn, calendar);
  if (total === 0) return share;
  const days = share * (daysBetween(startOn, endOn) + 1);
  const today = addDays(startOn, Math.floor(days));
  const passed = workingDaysBetween(startOn, addDays(today, -1), calendar);
  return (passed + (isWorkingDay(today, calendar) ? days % 1 : 0)) / total;
}

function seasonalShare(share: number, weights: readonly number[]): number {
  const usable = weights.map((weight) => (Number.isFinite(weight) ? Math.max(0, weight) : 0));
  const total = sumOf(usable);
  if (!(total > 0) || !Number.isFinite(total)) return share;
  const slices = share * usable.length;
  const slice = Math.floor(slices);
  const passed = sumOf(usable.slice(0, slice)) + (usable[slice] ?? 0) * (slices - slice);
  return Math.min(1, passed / total);
}

function pointShare(share: number, points: readonly PacePoint[]): number {
  const line = [...points, { elapsed: 1, expected: 1 }]
    .filter((point) => point.elapsed > 0 && point.elapsed <= 1 && Number.isFinite(point.expected))
    .sort((a, b) => a.elapsed - b.elapsed);
  let before: PacePoint = { elapsed: 0, expected: 0 };
  for (const next of line) {
    const expected = Math.min(1, Math.max(before.expected, next.expected));
    if (share <= next.elapsed) {
      const way = (share - before.elapsed) / (next.elapsed - before.elapsed || 1);
      return before.expected + way * (expected - before.expected);
    }
    before = { elapsed: next.elapsed, expected };
  }
  return share;
}

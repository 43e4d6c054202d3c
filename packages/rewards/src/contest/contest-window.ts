import { type InstantWindow, type State, windowInZone } from '@kpikit/core';
import { zoneOf } from '../ledger/terms-of.ts';
import type { Contest } from '../model/contest.ts';

/** The moments of a contest: from its first day to the end of its last, in the company's zone. */
export function contestWindow(state: State, { period }: Pick<Contest, 'period'>): InstantWindow {
  return windowInZone(period, zoneOf(state));
}

import { cycleOf, dateInZone, daysBetween, orgUnits, people, type State } from '@kpikit/core';
import { termsOf } from '../ledger/terms-of.ts';
import { policyOf } from '../model/policy-of.ts';

/**
 * What a person may give in the period that holds a moment; `null` without a limit. Heads of units
 * may have another allowance; who joins inside the period gets the part of the days that are left,
 * rounded down.
 */
export function allowanceFor(state: State, personId: string, now: string): number | null {
  const { allowance, headAllowance } = policyOf(state);
  if (allowance === null) return null;
  const isHead = state.all(orgUnits).some((unit) => unit.headId === personId);
  const points = isHead ? (headAllowance ?? allowance.points) : allowance.points;
  const { timeZone, fiscalYearStart } = termsOf(state);
  const period = cycleOf(dateInZone(now, timeZone), allowance.period, { fiscalYearStart });
  const joinedOn = state.get(people, personId)?.activeFromOn ?? period.startOn;
  if (joinedOn <= period.startOn || joinedOn > period.endOn) return points;
  const days = daysBetween(period.startOn, period.endOn) + 1;
  return Math.floor((points * (daysBetween(joinedOn, period.endOn) + 1)) / days);
}

import { dateInZone, daysBetween } from '@kpikit/core';
import type { GuardName } from '../model/flag.ts';
import type { RewardsPolicy } from '../model/rewards-policy.ts';

/** What the guards look at in a praise. */
export interface Given {
  readonly at: string;
  readonly fromId: string;
  readonly toIds: readonly string[];
}

/**
 * Guards that a praise trips, beside the praises given before it and not withdrawn: too many to the
 * same person in a month, too many in a day, or given straight back to a praiser (ours).
 */
export function guardFlags(
  praise: Given,
  earlier: readonly Given[],
  guards: RewardsPolicy['guards'],
  zone: string,
): readonly GuardName[] {
  const on = dateInZone(praise.at, zone);
  const own = earlier.filter(({ fromId }) => fromId === praise.fromId);
  const today = own.filter(({ at }) => dateInZone(at, zone) === on);
  const tripsPair = () =>
    praise.toIds.some((personId) => {
      const pair = own.filter(({ toIds }) => toIds.includes(personId));
      const inMonth = pair.filter(({ at }) => dateInZone(at, zone).slice(0, 7) === on.slice(0, 7));
      return inMonth.length >= guards.pair.most;
    });
  const tripsReciprocal = () =>
    earlier.some(
      ({ at, fromId, toIds }) =>
        praise.toIds.includes(fromId) &&
        toIds.includes(praise.fromId) &&
        daysBetween(dateInZone(at, zone), on) < guards.reciprocal.days,
    );
  const tripped: GuardName[] = [];
  if (guards.pair.mode !== 'off' && tripsPair()) tripped.push('pair');
  if (guards.day.mode !== 'off' && today.length >= guards.day.most) tripped.push('day');
  if (guards.reciprocal.mode !== 'off' && tripsReciprocal()) tripped.push('reciprocal');
  return tripped;
}

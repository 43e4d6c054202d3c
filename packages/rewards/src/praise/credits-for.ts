import type { PersonId } from '@kpikit/core';
import type { Praise } from '../model/praise.ts';
import type { RewardsPolicy } from '../model/rewards-policy.ts';
import { splitPoints } from './split-points.ts';

/** The points of a praise by receiver: in full for each, or shared; who would get none is left out. */
export function creditsFor(
  { points, sharing }: Pick<RewardsPolicy, 'points' | 'sharing'>,
  kind: string,
  toIds: readonly PersonId[],
): Praise['credits'] {
  const worth = Object.hasOwn(points, kind) ? (points[kind] ?? 0) : 0;
  const parts =
    sharing === 'split'
      ? splitPoints(
          worth,
          toIds.map(() => 1),
        )
      : toIds.map(() => worth);
  return toIds.flatMap((personId, index) => {
    const part = parts[index] ?? 0;
    return part > 0 ? [{ personId, points: part }] : [];
  });
}

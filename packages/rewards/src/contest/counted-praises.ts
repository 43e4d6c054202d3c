import type { Praise } from '../model/praise.ts';
import { praises } from '../model/tables.ts';
import type { Scene } from './scene.ts';

/** The praises that a contest looks at: in its window, of its kinds, not withdrawn; by id. */
export function countedPraises({ state, contest, window }: Scene): readonly Praise[] {
  const { praiseKinds } = contest;
  return state
    .all(praises)
    .filter(({ at }) => window.fromAt <= at && at < window.untilAt)
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .filter(({ kind }) => praiseKinds.length === 0 || praiseKinds.includes(kind));
}

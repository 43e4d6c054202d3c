import type { Praise } from '../model/praise.ts';
import type { PraiseWish } from './praise-wish.ts';
import { subjectOf } from './subject-of.ts';

/**
 * Compares a wish with the praise that has its client id: `null` when it is the same one again,
 * else the first field that differs. People whom the praise reached beside those named do not count.
 */
export function fieldOfOtherPraise(
  praise: Praise,
  wish: PraiseWish,
  fromId: string,
): string | null {
  const { kind, coreValueId, kpiId } = subjectOf(wish);
  const same = {
    fromId: praise.fromId === fromId,
    toIds: wish.toIds.every((personId) => praise.toIds.includes(personId)),
    toUnitId: praise.toUnitId === wish.toUnitId,
    kind: praise.kind === kind,
    coreValueId: praise.coreValueId === coreValueId,
    kpiId: praise.kpiId === kpiId,
    // An erased text cannot be compared.
    text: praise.text === null || praise.text === wish.text,
    visibility: praise.visibility === wish.visibility,
    checkInId: praise.checkInId === wish.checkInId,
  };
  return Object.entries(same).find(([, isSame]) => !isSame)?.[0] ?? null;
}

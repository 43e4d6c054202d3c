import type { VisibleState } from '@kpikit/core';
import type { Praise } from '../model/praise.ts';
import { praises } from '../model/tables.ts';

export interface FeedFilter {
  readonly fromId?: string;
  readonly toId?: string;
  readonly kind?: string;
  readonly kpiId?: string;
  readonly coreValueId?: string;
  readonly checkInId?: string;
  /** At most so many, the newest first. */
  readonly limit?: number;
}

/**
 * Praises as a reader may see them, the newest first, equal times by id; withdrawn ones are left
 * out. Hand in `visibleTo(state, reader, policy)`: the feed sees no more than that (B5.1).
 */
export function feedOf(
  visible: Pick<VisibleState, 'all'>,
  { limit = Number.POSITIVE_INFINITY, toId, ...fields }: FeedFilter = {},
): readonly FeedItem[] {
  const wanted = Object.entries(fields);
  return visible
    .all(praises)
    .filter((praise) => praise.withdrawnAt === null)
    .filter((praise) => wanted.every(([field, value]) => Reflect.get(praise, field) === value))
    .filter((praise) => toId === undefined || praise.toIds?.some((id) => id === toId))
    .sort((a, b) =>
      (b.at ?? '') < (a.at ?? '') ? -1 : (b.at ?? '') > (a.at ?? '') ? 1 : a.id < b.id ? -1 : 1,
    )
    .slice(0, limit);
}

/** A praise with what its reader may not see emptied. */
export type FeedItem = {
  readonly [K in keyof Praise]: K extends 'id' ? Praise[K] : Praise[K] | null;
};

import type { EntryWish } from './entry-wish.ts';
import { expiryWish } from './expiry-wish.ts';
import type { Journal } from './journal.ts';

/** A wish for each lot that has expired by a time (ms) with points left, account by account. */
export function expiredLots(journal: Journal, at: number): readonly EntryWish[] {
  const { left, lot, expiresAt, ids } = journal;
  return journal.accounts.all.flatMap(({ key, lots }) =>
    lots
      .filter((posting) => left[posting] && (expiresAt[lot[posting] ?? 0] ?? 0) <= at)
      .map((posting) => expiryWish(key.slice('points:'.length), ids[lot[posting] ?? 0] ?? '', at)),
  );
}

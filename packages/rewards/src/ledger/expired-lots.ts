import type { EntryWish } from './entry-wish.ts';
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

/** The time is part of the id: a lot that a cancelled redemption fills again may expire again. */
export function expiryWish(accountId: string, lotId: string, at: number): EntryWish {
  return { kind: 'expire', id: `expire:${at}:${accountId}:${lotId}`, accountId, lotId };
}

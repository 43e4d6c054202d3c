import type { EntryWish } from './entry-wish.ts';
import { expiryWish } from './expiry-wish.ts';
import { type Journal, personIn } from './journal.ts';

/** A wish for each lot that has expired by a time (ms) with points left, in the order of entries. */
export function expiredLots(journal: Journal, at: number): readonly EntryWish[] {
  const { left, lot, expiresAt, account, accounts, ids } = journal;
  const wishes: EntryWish[] = [];
  for (let posting = 0; posting < journal.postings; posting += 1) {
    const entry = lot[posting] ?? -1;
    if (entry < 0 || !left[posting] || (expiresAt[entry] ?? 0) > at) continue;
    const accountId = personIn(accounts.withNumber(account[posting] ?? 0));
    wishes.push(expiryWish(accountId, ids[entry] ?? '', at));
  }
  return wishes;
}

import type { Account } from './accounts.ts';
import type { Lot } from './book.ts';
import type { Journal } from './journal.ts';

// An account's lots are a chain of the postings that brought them, first to expire first: the
// column `next` leads from each to the one after it. Spent and expired lots leave the chain at its
// beginning.

/** Puts a lot into its place, unless it stands there already; lots mostly come in order. */
export function placeLot(journal: Journal, account: Account, posting: number): void {
  const { next } = journal;
  const entry = journal.lot[posting] ?? 0;
  const expiry = journal.expiresAt[entry] ?? 0;
  const at = journal.at[entry] ?? 0;
  const { lastLot, lastExpiry, lastAt } = account;
  if (lastLot >= 0 && (expiry < lastExpiry || (expiry === lastExpiry && at <= lastAt))) {
    insertLot(journal, account, posting);
    return;
  }
  if (lastLot < 0) account.firstLot = posting;
  else next[lastLot] = posting;
  next[posting] = -1;
  account.lastLot = posting;
  account.lastExpiry = expiry;
  account.lastAt = at;
}

function insertLot(journal: Journal, account: Account, posting: number): void {
  const { next } = journal;
  let before = -1;
  let after = account.firstLot;
  while (after >= 0 && isBefore(journal, after, posting)) {
    before = after;
    after = next[after] ?? -1;
  }
  if (after === posting) return;
  next[posting] = after;
  if (before < 0) account.firstLot = posting;
  else next[before] = posting;
  if (after < 0) account.lastLot = posting;
}

/** First to expire, then the earlier, then by id. */
function isBefore({ lot, expiresAt, at, ids }: Journal, a: number, b: number): boolean {
  const entryA = lot[a] ?? 0;
  const entryB = lot[b] ?? 0;
  const expiryA = expiresAt[entryA] ?? 0;
  const expiryB = expiresAt[entryB] ?? 0;
  if (expiryA !== expiryB) return expiryA < expiryB;
  const atA = at[entryA] ?? 0;
  const atB = at[entryB] ?? 0;
  return atA === atB ? (ids[entryA] ?? '') < (ids[entryB] ?? '') : atA < atB;
}

/** An account's lots with points left after a time, first to expire first. */
export function* lotsFrom(journal: Journal, account: Account, at: number): Iterable<Lot> {
  const { left, expiresAt, lot, ids, next } = journal;
  dropDead(journal, account, Math.min(at, journal.at[journal.size - 1] ?? 0));
  for (let posting = account.firstLot; posting >= 0; posting = next[posting] ?? -1) {
    const points = left[posting] ?? 0;
    const entry = lot[posting] ?? 0;
    const expiry = expiresAt[entry] ?? 0;
    if (points > 0 && expiry > at) yield { id: ids[entry] ?? '', left: points, expiresAt: expiry };
  }
}

/** Time only goes on in a journal: what had expired by its last entry is never spent any more. */
function dropDead({ left, next, lot, expiresAt }: Journal, account: Account, at: number): void {
  let first = account.firstLot;
  while (first >= 0 && (left[first] === 0 || (expiresAt[lot[first] ?? 0] ?? 0) <= at)) {
    first = next[first] ?? -1;
  }
  account.firstLot = first;
  if (first < 0) account.lastLot = -1;
}

import type { Account } from './accounts.ts';
import type { Lot } from './book.ts';
import type { Journal } from './journal.ts';

/** Puts a lot in its place; lots mostly come in the order in which they expire. */
export function addLot(journal: Journal, account: Account, posting: number): void {
  const entry = journal.lot[posting] ?? 0;
  const expiry = journal.expiresAt[entry] ?? 0;
  const at = journal.at[entry] ?? 0;
  const { lots, lastExpiry, lastAt } = account;
  if (lots.length === 0 || expiry > lastExpiry || (expiry === lastExpiry && at > lastAt)) {
    lots.push(posting);
    account.lastExpiry = expiry;
    account.lastAt = at;
    return;
  }
  let place = lots.length;
  while (place > 0 && isBefore(journal, posting, lots[place - 1] ?? 0)) place -= 1;
  lots.splice(place, 0, posting);
  account.head = Math.min(account.head, place);
}

/** First to expire, then the earlier, then by id. */
function isBefore({ lot, expiresAt, at, ids }: Journal, a: number, b: number): boolean {
  const lotA = lot[a] ?? 0;
  const lotB = lot[b] ?? 0;
  const expiryA = expiresAt[lotA] ?? 0;
  const expiryB = expiresAt[lotB] ?? 0;
  if (expiryA !== expiryB) return expiryA < expiryB;
  const [atA, atB] = [at[lotA] ?? 0, at[lotB] ?? 0];
  return atA === atB ? (ids[lotA] ?? '') < (ids[lotB] ?? '') : atA < atB;
}

/** An account's lots with points left after a time, first to expire first. */
export function* lotsFrom(journal: Journal, account: Account, at: number): Iterable<Lot> {
  const { left, expiresAt, lot, ids } = journal;
  const { lots } = account;
  while (account.head < lots.length && !left[lots[account.head] ?? 0]) account.head += 1;
  for (let place = account.head; place < lots.length; place += 1) {
    const posting = lots[place] ?? 0;
    const points = left[posting] ?? 0;
    const entry = lot[posting] ?? 0;
    const expiry = expiresAt[entry] ?? 0;
    if (points > 0 && expiry > at) yield { id: ids[entry] ?? '', left: points, expiresAt: expiry };
  }
}

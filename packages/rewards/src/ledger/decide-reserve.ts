import { issue, ok, type Result, refuse } from '@kpikit/core';
import type { Book, Side } from './book.ts';
import type { Decided } from './decided.ts';
import type { EntryWish, Moment } from './entry-wish.ts';

type Reserving = Extract<EntryWish, { kind: 'reserve' }>;

/** Holds points back for a gift, those that expire first before the others. */
export function decideReserve<Account>(
  book: Book<Account>,
  { id, accountId, points }: Reserving,
  { at }: Moment,
): Result<Decided<Account>> {
  const account = book.accounts.points(accountId);
  const postings: Side<Account>[] = [];
  let missing = points;
  for (const lot of book.lotsOf(account, at)) {
    const taken = Math.min(lot.left, missing);
    postings.push({ account, amount: -taken, lotId: lot.id });
    missing -= taken;
    if (missing === 0) break;
  }
  if (missing > 0) {
    const params = { left: points - missing, needed: points };
    return refuse(issue('rewards/not_enough_points', { path: ['points'], params }));
  }
  postings.push({ account: book.accounts.reserved(id), amount: points, lotId: null });
  const entry = { id, kind: 'reserve' as const, fromId: null, aboutId: null, postings };
  return ok({ entries: [entry], replayed: false });
}

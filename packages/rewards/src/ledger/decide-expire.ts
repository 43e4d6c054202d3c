import { issue, ok, type Result, refuse } from '@kpikit/core';
import type { Book } from './book.ts';
import type { Decided } from './decided.ts';
import type { EntryWish, Moment } from './entry-wish.ts';

type Expiring = Extract<EntryWish, { kind: 'expire' }>;

/** Books what is left of a lot as expired, from the very moment on at which it expires. */
export function decideExpire<Account>(
  book: Book<Account>,
  { id, accountId, lotId }: Expiring,
  { at }: Moment,
): Result<Decided<Account>> {
  const account = book.accounts.points(accountId);
  const lot = book.lotOf(account, lotId);
  if (!lot || lot.left === 0 || lot.expiresAt > at) {
    const params = { id: lotId.slice(0, 80) };
    return refuse(issue('rewards/lot_not_expired', { path: ['lotId'], params }));
  }
  const postings = [
    { account, amount: -lot.left, lotId },
    { account: book.accounts.expired, amount: lot.left, lotId: null },
  ];
  const entry = { id, kind: 'expire' as const, fromId: null, aboutId: null, postings };
  return ok({ entries: [entry], replayed: false });
}

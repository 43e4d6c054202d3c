import { issue, ok, type Result, refuse } from '@kpikit/core';
import type { Book } from './book.ts';
import type { Decided } from './decided.ts';
import type { EntryWish } from './entry-wish.ts';
import { oppositeOf } from './opposite-of.ts';

type Settling = Extract<EntryWish, { kind: 'redeem' | 'release' }>;

/** Settles a reservation, once: spent for good, or given back to the lots it came from. */
export function decideSettle<Account>(
  book: Book<Account>,
  { id, kind, reservationId }: Settling,
): Result<Decided<Account>> {
  const path = ['reservationId'];
  const reservation = book.entryOf(reservationId);
  if (reservation?.kind !== 'reserve') {
    const params = { id: reservationId.slice(0, 80) };
    return refuse(issue('rewards/reservation_not_found', { path, params }));
  }
  const account = book.accounts.reserved(reservationId);
  const held = book.balanceOf(account) ?? 0;
  if (held === 0) return refuse(issue('rewards/reservation_settled', { path }));
  const postings =
    kind === 'release'
      ? oppositeOf(reservation.postings)
      : [
          { account, amount: -held, lotId: null },
          { account: book.accounts.redeemed, amount: held, lotId: null },
        ];
  const entry = { id, kind, fromId: null, aboutId: reservationId, postings };
  return ok({ entries: [entry], replayed: false });
}

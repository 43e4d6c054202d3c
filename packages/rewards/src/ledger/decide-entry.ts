import { type Issue, issue, ok, type Result, refuse } from '@kpikit/core';
import { mostPoints } from '../model/points.ts';
import type { Book } from './book.ts';
import { decideExpire } from './decide-expire.ts';
import { decideGrant } from './decide-grant.ts';
import { decideReserve } from './decide-reserve.ts';
import { decideReverse } from './decide-reverse.ts';
import { decideSettle } from './decide-settle.ts';
import type { Decided } from './decided.ts';
import type { EntryWish, Moment, PointsCredit } from './entry-wish.ts';
import { fieldThatDiffers } from './field-that-differs.ts';

/**
 * Decides what a wish writes into the books: the one place where points may move (B5.3).
 * Issues: `rewards/entry_id_taken` with the field that differs, `rewards/allowance_spent`,
 * `rewards/not_enough_points`, `rewards/points_spent`, `rewards/already_reversed` and their like.
 */
export function decideEntry<Account>(
  book: Book<Account>,
  wish: EntryWish,
  moment: Moment,
): Result<Decided<Account>> {
  const malformed = malformedIn(wish);
  if (malformed) return refuse(malformed);
  const earlier = book.entryOf(wish.id);
  if (earlier) {
    const field = fieldThatDiffers(book, earlier, wish);
    if (field === null) return ok({ entries: [], replayed: true });
    const params = { id: wish.id.slice(0, 80), field };
    return refuse(issue('rewards/entry_id_taken', { path: [field], params }));
  }
  switch (wish.kind) {
    case 'grant':
    case 'award':
      return decideGrant(book, wish, moment);
    case 'reserve':
      return decideReserve(book, wish, moment);
    case 'redeem':
    case 'release':
      return decideSettle(book, wish);
    case 'expire':
      return decideExpire(book, wish, moment);
    case 'reverse':
      return decideReverse(book, wish);
  }
}

function malformedIn(wish: EntryWish): Issue | null {
  // `allow:` ids are the ledger's own: a client may not take one in advance.
  if (wish.id === '' || wish.id.length > 400 || wish.id.startsWith('allow:')) {
    return issue('rewards/entry_id_refused', { path: ['id'] });
  }
  if (wish.kind === 'reserve' && !isWhole(wish.points)) {
    return issue('rewards/points_not_whole', { path: ['points'] });
  }
  if (wish.kind === 'grant' || wish.kind === 'award') return malformedCredit(wish.to);
  return null;
}

function malformedCredit(to: readonly PointsCredit[]): Issue | null {
  if (to.length === 0) return issue('rewards/receiver_missing', { path: ['to'] });
  for (let index = 0; index < to.length; index += 1) {
    if (isWhole(to[index]?.points ?? 0)) continue;
    return issue('rewards/points_not_whole', { path: ['to', index, 'points'] });
  }
  if (to.length > 1 && new Set(to.map((credit) => credit.accountId)).size < to.length) {
    return issue('rewards/receiver_twice', { path: ['to'] });
  }
  return null;
}

function isWhole(points: number): boolean {
  return Number.isInteger(points) && points >= 1 && points <= mostPoints;
}

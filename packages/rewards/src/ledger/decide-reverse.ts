import { issue, ok, type Result, refuse } from '@kpikit/core';
import type { Book, Written } from './book.ts';
import type { Decided } from './decided.ts';
import type { EntryWish } from './entry-wish.ts';
import { oppositeOf } from './opposite-of.ts';

type Reversing = Extract<EntryWish, { kind: 'reverse' }>;

/** Takes a grant or award back, whole and once; refused when any of its points were spent or have expired. */
export function decideReverse<Account>(
  book: Book<Account>,
  { id, entryId }: Reversing,
): Result<Decided<Account>> {
  const path = ['entryId'];
  const entry = book.entryOf(entryId);
  if (!entry) {
    return refuse(issue('rewards/entry_not_found', { path, params: { id: entryId.slice(0, 80) } }));
  }
  if (entry.kind !== 'grant' && entry.kind !== 'award') {
    return refuse(issue('rewards/entry_not_reversible', { path, params: { kind: entry.kind } }));
  }
  if (book.isReversed(entryId)) return refuse(issue('rewards/already_reversed', { path }));
  if (!isWhole(book, entry)) return refuse(issue('rewards/points_spent', { path }));
  const postings = oppositeOf(entry.postings);
  const reversal = { id, kind: 'reverse' as const, fromId: null, aboutId: entryId, postings };
  return ok({ entries: [reversal], replayed: false });
}

function isWhole<Account>(book: Book<Account>, { postings }: Written<Account>): boolean {
  return postings.every(
    ({ account, amount, lotId }) => lotId === null || book.lotOf(account, lotId)?.left === amount,
  );
}

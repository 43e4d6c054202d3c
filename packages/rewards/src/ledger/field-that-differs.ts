import type { Book, Side, Written } from './book.ts';
import type { EntryWish, PointsCredit } from './entry-wish.ts';

/**
 * Compares a wish with the entry that has its id: `null` when it asks for the same again, else the
 * first field that asks for something else. Time is left out, since a retry comes later.
 */
export function fieldThatDiffers<Account>(
  { accounts }: Book<Account>,
  written: Written<Account>,
  wish: EntryWish,
): string | null {
  if (written.kind !== wish.kind) return 'kind';
  // The first posting of every entry is what the points came from.
  const [source, ...others] = written.postings;
  switch (wish.kind) {
    case 'grant':
      if (written.fromId !== wish.fromId) return 'fromId';
      return sameCredits(accounts.points, others, wish.to) ? null : 'to';
    case 'award':
      return sameCredits(accounts.points, others, wish.to) ? null : 'to';
    case 'reserve':
      if (source?.account !== accounts.points(wish.accountId)) return 'accountId';
      return written.postings.at(-1)?.amount === wish.points ? null : 'points';
    case 'redeem':
    case 'release':
      return written.aboutId === wish.reservationId ? null : 'reservationId';
    case 'expire':
      if (source?.account !== accounts.points(wish.accountId)) return 'accountId';
      return source.lotId === wish.lotId ? null : 'lotId';
    case 'reverse':
      return written.aboutId === wish.entryId ? null : 'entryId';
  }
}

function sameCredits<Account>(
  accountOf: (accountId: string) => Account,
  postings: readonly Side<Account>[],
  to: readonly PointsCredit[],
): boolean {
  const credits = postings.filter(({ lotId }) => lotId !== null);
  return (
    credits.length === to.length &&
    credits.every(({ account, amount }, index) => {
      const wished = to[index];
      return wished && account === accountOf(wished.accountId) && amount === wished.points;
    })
  );
}

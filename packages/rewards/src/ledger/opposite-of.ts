import type { Side } from './book.ts';

/** The same postings the other way round: added to the first, everything is as it was. */
export function oppositeOf<Account>(postings: readonly Side<Account>[]): readonly Side<Account>[] {
  return postings.map((posting) => ({ ...posting, amount: -posting.amount }));
}

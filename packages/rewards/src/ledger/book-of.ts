import type { Account } from './accounts.ts';
import type { Book } from './book.ts';
import { bringingPosting, type Journal, writtenAt } from './journal.ts';
import { lotsFrom } from './lots.ts';

/** A journal as the book that decisions ask. */
export function bookOf(journal: Journal): Book<Account> {
  const { accounts, index } = journal;
  return {
    accounts,
    entryOf(id) {
      const entry = index.numberOf(id);
      return entry < 0 ? undefined : writtenAt(journal, entry);
    },
    isReversed: (id) => journal.reversed[index.numberOf(id)] === 1,
    balanceOf: (account) => account.balance,
    lotsOf: (account, at) => lotsFrom(journal, account, at),
    lotOf(account, entryId) {
      const entry = index.numberOf(entryId);
      const posting = bringingPosting(journal, entry, account);
      if (posting < 0) return undefined;
      const left = journal.left[posting] ?? 0;
      return { id: entryId, left, expiresAt: journal.expiresAt[entry] ?? 0 };
    },
  };
}

import { type Change, defineView } from '@kpikit/core';
import type { LedgerEntry } from '../model/ledger-entry.ts';
import type { PointAccount } from '../model/point-account.ts';
import { accounts, entries } from '../model/tables.ts';

/** What is left of points that came in together. Times are ms since 1970. */
export interface BookLot {
  left: number;
  postings: number;
  earnedAt: number;
  expiresAt: number;
}

export interface BookAccount {
  balance: number;
  postings: number;
  readonly lots: Map<string, BookLot>;
}

/** Balances and lots as they follow from the entries, kept in step with them and never stored. */
export interface PointsBook {
  readonly accounts: Map<string, BookAccount>;
  /** Reversed entry → the entry that reversed it. */
  readonly reversals: Map<string, string>;
  /** Person → account. */
  readonly accountOf: Map<string, string>;
}

export const pointsBook = /* @__PURE__ */ defineView<PointsBook>({
  id: 'rewards.pointsBook',
  reads: [entries, accounts],
  build(state) {
    const book: PointsBook = { accounts: new Map(), reversals: new Map(), accountOf: new Map() };
    for (const account of state.table(accounts).values()) bridge(book, account, true);
    for (const entry of state.table(entries).values()) post(book, entry, 1);
    return book;
  },
  apply(book, changes: readonly Change[]) {
    for (const { table, before, after } of changes) {
      // Changes of a table hold its records.
      if (table === entries.id) {
        if (before) post(book, before as LedgerEntry, -1);
        if (after) post(book, after as LedgerEntry, 1);
      } else {
        if (before) bridge(book, before as PointAccount, false);
        if (after) bridge(book, after as PointAccount, true);
      }
    }
    return book;
  },
});

function bridge({ accountOf }: PointsBook, { id, personId }: PointAccount, open: boolean): void {
  if (personId === null) return;
  if (open) accountOf.set(personId, id);
  else accountOf.delete(personId);
}

/** Adds an entry, or with −1 takes it out again: what nobody posts to is no longer there. */
function post(book: PointsBook, entry: LedgerEntry, times: 1 | -1): void {
  if (entry.kind === 'reverse' && entry.aboutId !== null) {
    if (times === 1) book.reversals.set(entry.aboutId, entry.id);
    else book.reversals.delete(entry.aboutId);
  }
  for (const { account: key, amount, lotId } of entry.postings) {
    const account = book.accounts.get(key) ?? { balance: 0, postings: 0, lots: new Map() };
    account.balance += amount * times;
    account.postings += times;
    if (lotId !== null) postLot(account, entry, lotId, amount * times, times);
    if (account.postings > 0) book.accounts.set(key, account);
    else book.accounts.delete(key);
  }
}

function postLot(
  { lots }: BookAccount,
  entry: LedgerEntry,
  lotId: string,
  amount: number,
  times: 1 | -1,
): void {
  const lot = lots.get(lotId) ?? { left: 0, postings: 0, earnedAt: 0, expiresAt: 0 };
  lot.left += amount;
  lot.postings += times;
  if (lotId === entry.id) {
    lot.earnedAt = Date.parse(entry.at);
    lot.expiresAt = entry.expiresAt ? Date.parse(entry.expiresAt) : Number.POSITIVE_INFINITY;
  }
  if (lot.postings > 0) lots.set(lotId, lot);
  else lots.delete(lotId);
}

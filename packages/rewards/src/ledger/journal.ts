import { EntryKind } from '../model/ledger-entry.ts';
import { type Account, type Accounts, createAccounts } from './accounts.ts';
import type { Written } from './book.ts';
import { createIdIndex, type IdIndex } from './id-index.ts';

/**
 * Entries in columns, in the order they were written: 34 bytes an entry and 20 a posting, where
 * objects would take ten times that. An entry, a posting and an account is a number here.
 */
export interface Journal {
  /** Entries and postings written so far; columns may be longer. */
  size: number;
  postings: number;
  readonly accounts: Accounts;
  readonly ids: string[];
  readonly index: IdIndex;
  /** The entry that an entry settles or reverses. */
  readonly about: Map<number, number>;
  kind: Uint8Array;
  /** Number of the giver's points account, or −1. */
  from: Int32Array;
  at: Float64Array;
  expiresAt: Float64Array;
  reversed: Uint8Array;
  /** An entry's first posting; one more than there are entries. */
  first: Int32Array;
  account: Int32Array;
  amount: Int32Array;
  /** The entry that brought the points, or −1. */
  lot: Int32Array;
  /** What is left of a posting that brought points. */
  left: Int32Array;
  /** The account's next lot, or −1. */
  next: Int32Array;
}

export function emptyJournal(): Journal {
  const ids: string[] = [];
  return {
    size: 0,
    postings: 0,
    accounts: createAccounts(),
    ids,
    index: createIdIndex(ids),
    about: new Map(),
    kind: new Uint8Array(64),
    from: new Int32Array(64),
    at: new Float64Array(64),
    expiresAt: new Float64Array(64),
    reversed: new Uint8Array(64),
    first: new Int32Array(65),
    account: new Int32Array(128),
    amount: new Int32Array(128),
    lot: new Int32Array(128),
    left: new Int32Array(128),
    next: new Int32Array(128),
  };
}

/** An entry as it was written. */
export function writtenAt(journal: Journal, entry: number): Written<Account> {
  const { ids, kind, from, about, first, account, amount, lot, accounts } = journal;
  const postings = [];
  const end = first[entry + 1] ?? 0;
  for (let posting = first[entry] ?? 0; posting < end; posting += 1) {
    const lotId = ids[lot[posting] ?? -1] ?? null;
    const side = accounts.withNumber(account[posting] ?? 0);
    postings.push({ account: side, amount: amount[posting] ?? 0, lotId });
  }
  const giver = from[entry] ?? -1;
  const aboutEntry = about.get(entry);
  return {
    id: ids[entry] ?? '',
    kind: EntryKind.options[kind[entry] ?? 0] ?? 'grant',
    fromId: giver < 0 ? null : personIn(accounts.withNumber(giver)),
    aboutId: aboutEntry === undefined ? null : (ids[aboutEntry] ?? null),
    postings,
  };
}

/** The account id that a points account is for. */
export function personIn({ key }: Account): string {
  return key.slice('points:'.length);
}

/** The posting by which an entry brought points to an account, or −1. */
export function bringingPosting(
  { first, account, lot }: Journal,
  entry: number,
  to: Account,
): number {
  const end = first[entry + 1] ?? 0;
  for (let posting = first[entry] ?? 0; posting < end; posting += 1) {
    if (account[posting] === to.number && lot[posting] === entry) return posting;
  }
  return -1;
}

/** The first entry at or after a time. */
export function firstAt({ at, size }: Journal, time: number): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

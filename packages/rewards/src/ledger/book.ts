import type { EntryKind } from '../model/ledger-entry.ts';
import type { AccountNames } from './account-names.ts';

/** Points that came in together, expire together and are spent together. */
export interface Lot {
  /** Id of the entry that brought them. */
  readonly id: string;
  readonly left: number;
  /** Ms since 1970, `Infinity` for never; at that moment they have expired. */
  readonly expiresAt: number;
}

export interface Side<Account> {
  readonly account: Account;
  readonly amount: number;
  readonly lotId: string | null;
}

/** An entry's content, without the place and time that a book gives it. */
export interface Written<Account> {
  readonly id: string;
  readonly kind: EntryKind;
  /** Account id of who gave; `null` where nobody did. */
  readonly fromId: string | null;
  readonly aboutId: string | null;
  readonly postings: readonly Side<Account>[];
}

/** What a decision asks of the books: a ledger in memory and a workspace's view both answer it. */
export interface Book<Account> {
  readonly accounts: AccountNames<Account>;
  entryOf(id: string): Written<Account> | undefined;
  isReversed(entryId: string): boolean;
  /** `null` while nothing was ever posted to the account. */
  balanceOf(account: Account): number | null;
  /** Lots that have points left after a time (ms): first to expire first, then the earlier, then by id. */
  lotsOf(account: Account, at: number): Iterable<Lot>;
  /** What an entry brought to an account; `left` may be 0. */
  lotOf(account: Account, entryId: string): Lot | undefined;
}

import { accountKey } from './account-key.ts';
import type { AccountNames } from './account-names.ts';

/** An account in memory. Its balance and lots are counted along with the journal. */
export interface Account {
  readonly key: string;
  readonly number: number;
  /** `null` while nothing was posted. */
  balance: number | null;
  /** Postings that brought points, first to expire first; before `head` all are spent. */
  readonly lots: number[];
  head: number;
  /** Expiry and time of the last lot, so that most new lots are placed without a search. */
  lastExpiry: number;
  lastAt: number;
}

/** What one person has and may give. */
interface Holder {
  readonly points: Account;
  readonly allowances: Map<string, Account>;
  /** The allowance last asked for. */
  period: string | null;
  allowance: Account | null;
}

/** All accounts of a ledger: by number, and by the names that decisions use. */
export interface Accounts extends AccountNames<Account> {
  readonly all: readonly Account[];
  /** The points account of a person, if it was ever named. */
  pointsOf(accountId: string): Account | undefined;
}

export function createAccounts(): Accounts {
  const all: Account[] = [];
  const holders = new Map<string, Holder>();
  const reserved = new Map<string, Account>();

  const open = (key: string): Account => {
    const account = newAccount(key, all.length);
    all.push(account);
    return account;
  };
  const holderOf = (accountId: string): Holder => {
    const known = holders.get(accountId);
    if (known) return known;
    const points = open(accountKey.points(accountId));
    const holder = { points, allowances: new Map(), period: null, allowance: null };
    holders.set(accountId, holder);
    return holder;
  };

  return {
    all,
    issue: open(accountKey.issue),
    redeemed: open(accountKey.redeemed),
    expired: open(accountKey.expired),
    points: (accountId) => holderOf(accountId).points,
    allowance(accountId, period) {
      const holder = holderOf(accountId);
      if (holder.allowance && holder.period === period) return holder.allowance;
      const account =
        holder.allowances.get(period) ?? open(accountKey.allowance(accountId, period));
      holder.allowances.set(period, account);
      holder.period = period;
      holder.allowance = account;
      return account;
    },
    reserved(reservationId) {
      const account = reserved.get(reservationId) ?? open(accountKey.reserved(reservationId));
      reserved.set(reservationId, account);
      return account;
    },
    pointsOf: (accountId) => holders.get(accountId)?.points,
  };
}

function newAccount(key: string, number: number): Account {
  return { key, number, balance: null, lots: [], head: 0, lastExpiry: 0, lastAt: 0 };
}

import { accountKey } from './account-key.ts';
import type { AccountNames } from './account-names.ts';

/** An account in memory. Its balance and lots are counted along with the journal. */
export interface Account {
  readonly key: string;
  /** From 0 for the points of people, below 0 for all others. */
  readonly number: number;
  /** `null` while nothing was posted. */
  balance: number | null;
  /** First and last of its lots, or −1, with the last one's expiry and time: see `lots.ts`. */
  firstLot: number;
  lastLot: number;
  lastExpiry: number;
  lastAt: number;
  /** The allowance last asked for, of the person whose points these are. */
  period: string | null;
  allowance: Account | null;
}

/** All accounts of a ledger: by number, and by the names that decisions use. */
export interface Accounts extends AccountNames<Account> {
  /** Points accounts, by number. */
  readonly people: readonly Account[];
  /** All others: −1 is the first, −2 the second. */
  readonly others: readonly Account[];
  withNumber(number: number): Account;
  /** The points account of a person, if it was ever named. */
  pointsOf(accountId: string): Account | undefined;
}

export function createAccounts(): Accounts {
  const people: Account[] = [];
  const others: Account[] = [];
  const points = new Map<string, Account>();
  const allowances = new Map<string, Map<string, Account>>();
  const reserved = new Map<string, Account>();

  const open = (key: string): Account => {
    const account = newAccount(key, -1 - others.length);
    others.push(account);
    return account;
  };
  const opened = (known: Map<string, Account>, id: string, key: string): Account => {
    const account = known.get(id) ?? open(key);
    known.set(id, account);
    return account;
  };
  const pointsOf = (accountId: string): Account => {
    const known = points.get(accountId);
    if (known) return known;
    const account = newAccount(accountKey.points(accountId), people.length);
    people.push(account);
    points.set(accountId, account);
    return account;
  };
  const issue = open(accountKey.issue);

  return {
    people,
    others,
    withNumber: (number) => (number < 0 ? others[-1 - number] : people[number]) ?? issue,
    issue,
    redeemed: open(accountKey.redeemed),
    expired: open(accountKey.expired),
    points: pointsOf,
    allowance(accountId, period) {
      const owner = pointsOf(accountId);
      if (owner.allowance && owner.period === period) return owner.allowance;
      const ofPeriod = allowances.get(period) ?? new Map<string, Account>();
      allowances.set(period, ofPeriod);
      owner.period = period;
      owner.allowance = opened(ofPeriod, accountId, accountKey.allowance(accountId, period));
      return owner.allowance;
    },
    reserved: (reservationId) =>
      opened(reserved, reservationId, accountKey.reserved(reservationId)),
    pointsOf: (accountId) => points.get(accountId),
  };
}

function newAccount(key: string, number: number): Account {
  return {
    key,
    number,
    balance: null,
    firstLot: -1,
    lastLot: -1,
    lastExpiry: 0,
    lastAt: 0,
    period: null,
    allowance: null,
  };
}

import type { Journal } from './journal.ts';

/** The ledger recounted from its postings. */
export interface TrialBalance {
  /** The sum of all accounts: zero, or the books are wrong. */
  readonly total: number;
  /** Ids of entries whose postings do not sum to zero: none, or the books are wrong. */
  readonly unbalanced: readonly string[];
  /** Accounts below zero, apart from `issue`: none, or the books are wrong. */
  readonly overdrawn: readonly string[];
  /** An account's points, those included that expired and were not swept. */
  pointsOf(accountId: string): number;
}

/** Recounts every account from the postings, without trust in any balance kept beside them. */
export function trialBalanceOf({
  size,
  first,
  account,
  amount,
  ids,
  accounts,
}: Journal): TrialBalance {
  const balances = new Float64Array(accounts.all.length);
  const unbalanced: string[] = [];
  let total = 0;
  for (let entry = 0; entry < size; entry += 1) {
    let sum = 0;
    const end = first[entry + 1] ?? 0;
    for (let posting = first[entry] ?? 0; posting < end; posting += 1) {
      const number = account[posting] ?? 0;
      const moved = amount[posting] ?? 0;
      balances[number] = (balances[number] ?? 0) + moved;
      sum += moved;
    }
    if (sum !== 0) unbalanced.push(ids[entry] ?? '');
    total += sum;
  }
  return {
    total,
    unbalanced,
    overdrawn: accounts.all
      .filter((each) => each !== accounts.issue && (balances[each.number] ?? 0) < 0)
      .map((each) => each.key),
    pointsOf: (accountId) => balances[accounts.pointsOf(accountId)?.number ?? -1] ?? 0,
  };
}

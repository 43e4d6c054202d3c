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
export function trialBalanceOf(journal: Journal): TrialBalance {
  const { size, first, account, amount, ids, accounts } = journal;
  // The numbers of all accounts, moved so that the lowest is 0.
  const shift = accounts.others.length;
  const balances = new Float64Array(shift + accounts.people.length);
  const unbalanced: string[] = [];
  let total = 0;
  for (let entry = 0; entry < size; entry += 1) {
    let sum = 0;
    const end = first[entry + 1] ?? 0;
    for (let posting = first[entry] ?? 0; posting < end; posting += 1) {
      const place = (account[posting] ?? 0) + shift;
      const moved = amount[posting] ?? 0;
      balances[place] = (balances[place] ?? 0) + moved;
      sum += moved;
    }
    if (sum !== 0) unbalanced.push(ids[entry] ?? '');
    total += sum;
  }
  const overdrawn: string[] = [];
  for (const [place, balance] of balances.entries()) {
    const owner = balance < 0 ? accounts.withNumber(place - shift) : accounts.issue;
    if (owner !== accounts.issue) overdrawn.push(owner.key);
  }
  return {
    total,
    unbalanced,
    overdrawn,
    pointsOf(accountId) {
      const owner = accounts.pointsOf(accountId);
      return owner ? (balances[owner.number + shift] ?? 0) : 0;
    },
  };
}

import { firstAt, type Journal } from './journal.ts';

/**
 * The points of an account that had not expired at a time: entries up to that time, without lots
 * that were over by then. A lot counts the same before and after it is swept.
 */
export function pointsAt(journal: Journal, account: number | null, at: number): number {
  const { first, account: accounts, amount, lot, expiresAt } = journal;
  const end = first[firstAt(journal, at + 1)] ?? 0;
  let points = 0;
  for (let posting = 0; posting < end; posting += 1) {
    if (accounts[posting] !== account) continue;
    if ((expiresAt[lot[posting] ?? 0] ?? 0) > at) points += amount[posting] ?? 0;
  }
  return points;
}

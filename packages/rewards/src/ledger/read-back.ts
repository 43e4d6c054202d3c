import { UsageError } from '@kpikit/core';
import type { LedgerEntry } from '../model/ledger-entry.ts';
import type { Account, Accounts } from './accounts.ts';
import { append } from './append.ts';
import type { Journal } from './journal.ts';

/** Writes kept entries into an empty journal. Throws `UsageError` where they do not add up. */
export function readBack(journal: Journal, entries: Iterable<LedgerEntry>): void {
  for (const entry of entries) {
    const at = Date.parse(entry.at);
    const expiresAt = entry.expiresAt ? Date.parse(entry.expiresAt) : Number.POSITIVE_INFINITY;
    const sum = entry.postings.reduce((total, { amount }) => total + amount, 0);
    const isLate = at < (journal.at[journal.size - 1] ?? at);
    if (sum !== 0 || isLate || journal.index.numberOf(entry.id) >= 0) throw broken(entry.id);
    const postings = entry.postings.map((posting) => ({
      ...posting,
      account: accountOf(journal.accounts, posting.account),
    }));
    append(journal, { ...entry, postings }, { at, expiresAt });
    const isOverdrawn = ({ account }: { readonly account: Account }) =>
      account !== journal.accounts.issue && (account.balance ?? 0) < 0;
    if (postings.some(isOverdrawn)) throw broken(entry.id);
  }
}

function accountOf(accounts: Accounts, key: string): Account {
  const colon = key.indexOf(':');
  const rest = key.slice(colon + 1);
  const last = rest.lastIndexOf(':');
  switch (colon < 0 ? key : key.slice(0, colon)) {
    case 'points':
      return accounts.points(rest);
    case 'allowance':
      return accounts.allowance(rest.slice(0, last), rest.slice(last + 1));
    case 'reserved':
      return accounts.reserved(rest);
    case 'redeemed':
      return accounts.redeemed;
    case 'expired':
      return accounts.expired;
    default:
      return accounts.issue;
  }
}

function broken(entryId: string): UsageError {
  return new UsageError(
    'ledger_broken',
    `The entry "${entryId.slice(0, 80)}" does not add up with those before it.`,
    'Hand in all entries of a ledger, unchanged and in their order, as `entries()` gives them.',
  );
}

import type { LedgerEntry } from '../model/ledger-entry.ts';
import { type Journal, writtenAt } from './journal.ts';
import { sealEntry } from './seal-entry.ts';

/** An entry of the journal as a record. */
export function entryAt(journal: Journal, entry: number): LedgerEntry {
  const written = writtenAt(journal, entry);
  const postings = written.postings.map((posting) => ({
    ...posting,
    account: posting.account.key,
  }));
  const at = journal.at[entry] ?? 0;
  const expiresAt = journal.expiresAt[entry] ?? Number.POSITIVE_INFINITY;
  return sealEntry({ ...written, postings }, { at, expiresAt });
}

import { EntryKind } from '../model/ledger-entry.ts';
import type { Account } from './accounts.ts';
import type { Side, Written } from './book.ts';
import type { Moment } from './entry-wish.ts';
import { growEntries, growPostings } from './grow.ts';
import { bringingPosting, type Journal } from './journal.ts';
import { placeLot } from './lots.ts';

/** Writes a decided entry at the end and moves the balances of its accounts. */
export function append(
  journal: Journal,
  written: Written<Account>,
  moment: Pick<Moment, 'at' | 'expiresAt'>,
): void {
  const entry = journal.size;
  if (entry === journal.kind.length) growEntries(journal);
  const { id, kind, fromId, aboutId, postings } = written;
  journal.ids.push(id);
  journal.index.add(id, entry);
  journal.kind[entry] = EntryKind.options.indexOf(kind);
  journal.from[entry] = fromId === null ? -1 : journal.accounts.points(fromId).number;
  journal.at[entry] = moment.at;
  journal.expiresAt[entry] = moment.expiresAt;
  if (aboutId !== null) {
    const about = journal.index.numberOf(aboutId);
    journal.about.set(entry, about);
    if (kind === 'reverse') journal.reversed[about] = 1;
  }
  for (const posting of postings) appendPosting(journal, entry, id, posting);
  journal.size += 1;
  journal.first[journal.size] = journal.postings;
}

function appendPosting(
  journal: Journal,
  entry: number,
  entryId: string,
  { account, amount, lotId }: Side<Account>,
): void {
  if (journal.postings === journal.account.length) growPostings(journal);
  const { postings: posting } = journal;
  journal.account[posting] = account.number;
  journal.amount[posting] = amount;
  account.balance = (account.balance ?? 0) + amount;
  journal.postings += 1;
  if (lotId === null) {
    journal.lot[posting] = -1;
  } else if (lotId === entryId) {
    journal.lot[posting] = entry;
    journal.left[posting] = amount;
    placeLot(journal, account, posting);
  } else {
    moveLot(journal, posting, account, lotId);
  }
}

/** Points taken from a lot, or given back to it. */
function moveLot(journal: Journal, posting: number, account: Account, lotId: string): void {
  const amount = journal.amount[posting] ?? 0;
  const lot = journal.index.numberOf(lotId);
  const source = bringingPosting(journal, lot, account);
  journal.lot[posting] = lot;
  journal.left[source] = (journal.left[source] ?? 0) + amount;
  if (amount > 0) placeLot(journal, account, source);
}

import type { Journal } from './journal.ts';

/** Twice the room for entries. */
export function growEntries(journal: Journal): void {
  journal.kind = longer(journal.kind, new Uint8Array(journal.kind.length * 2));
  journal.from = longer(journal.from, new Int32Array(journal.kind.length));
  journal.at = longer(journal.at, new Float64Array(journal.kind.length));
  journal.expiresAt = longer(journal.expiresAt, new Float64Array(journal.at.length));
  journal.reversed = longer(journal.reversed, new Uint8Array(journal.at.length));
  journal.first = longer(journal.first, new Int32Array(journal.at.length + 1));
}

/** Twice the room for postings. */
export function growPostings(journal: Journal): void {
  const length = journal.account.length * 2;
  journal.account = longer(journal.account, new Int32Array(length));
  journal.amount = longer(journal.amount, new Int32Array(length));
  journal.lot = longer(journal.lot, new Int32Array(length));
  journal.left = longer(journal.left, new Int32Array(length));
  journal.next = longer(journal.next, new Int32Array(length));
}

function longer<Column extends { set(from: Column): void }>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}

import { toInstant } from '@kpikit/core';
import { EntryKind } from '../model/ledger-entry.ts';
import { firstAt, type Journal } from './journal.ts';

export interface StatementLine {
  readonly entryId: string;
  readonly kind: EntryKind;
  readonly at: string;
  readonly amount: number;
  /** The balance after this line. */
  readonly balance: number;
}

/** An account's movements in a window, as a bank would print them. */
export interface Statement {
  readonly opening: number;
  readonly lines: readonly StatementLine[];
  readonly closing: number;
}

/** The statement of an account (by number) in a half-open window of ms since 1970. */
export function statementOf(
  journal: Journal,
  account: number | null,
  from: number,
  until: number,
): Statement {
  const opening = sumOf(journal, account, 0, firstAt(journal, from));
  const lines: StatementLine[] = [];
  let balance = opening;
  const end = firstAt(journal, until);
  for (let entry = firstAt(journal, from); entry < end; entry += 1) {
    const amount = sumOf(journal, account, entry, entry + 1);
    if (amount === 0) continue;
    balance += amount;
    lines.push({
      entryId: journal.ids[entry] ?? '',
      kind: EntryKind.options[journal.kind[entry] ?? 0] ?? 'grant',
      at: toInstant(journal.at[entry] ?? 0),
      amount,
      balance,
    });
  }
  return { opening, lines, closing: balance };
}

function sumOf(journal: Journal, account: number | null, from: number, until: number): number {
  const end = journal.first[until] ?? 0;
  let sum = 0;
  for (let posting = journal.first[from] ?? 0; posting < end; posting += 1) {
    if (journal.account[posting] === account) sum += journal.amount[posting] ?? 0;
  }
  return sum;
}

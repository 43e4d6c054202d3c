import {
  epochOf,
  type InstantWindow,
  issue,
  ok,
  type Result,
  refuse,
  UsageError,
} from '@kpikit/core';
import type { LedgerEntry } from '../model/ledger-entry.ts';
import type { LedgerTerms } from '../model/ledger-terms.ts';
import { append } from './append.ts';
import { bookOf } from './book-of.ts';
import { calendarOf } from './calendar-of.ts';
import { decideEntry } from './decide-entry.ts';
import { type Earned, earnedIn } from './earned-in.ts';
import { entryAt } from './entry-at.ts';
import type { EntryWish } from './entry-wish.ts';
import { expiredLots } from './expired-lots.ts';
import { emptyJournal } from './journal.ts';
import { pointsAt } from './points-at.ts';
import { readBack } from './read-back.ts';
import { type Statement, statementOf } from './statement-of.ts';
import { type TrialBalance, trialBalanceOf } from './trial-balance-of.ts';

/** A wish with the instant at which it happens. */
export type DatedWish = EntryWish & { readonly at: string };
export type ImportedWish = EntryWish & { readonly at: string | number };

export interface Posted {
  readonly entry: LedgerEntry;
  /** The wish had been written before: nothing changed, and this is the first result. */
  readonly replayed: boolean;
}

/** A points ledger in memory: double entry, append-only, each client id once (B5.3). */
export interface Ledger {
  /** Number of entries. */
  readonly size: number;
  /**
   * Writes one wish, or refuses it and leaves its id free. Entries are in the order of time: an
   * earlier one than the last is refused.
   */
  post(wish: DatedWish): Result<Posted>;
  /**
   * Writes each wish on its own and answers `written`, `replayed` or the code of the issue. For
   * imports: times may be ms since 1970, and no results are made.
   */
  postEach(wishes: Iterable<ImportedWish>): string[];
  /** Books every lot that has expired by a time. Again at the same time it does nothing. */
  sweep(at: string): readonly LedgerEntry[];
  /** What an account can or could spend at a time, expired points left out. */
  pointsOf(accountId: string, at: string): number;
  /** What a giver has left to give at a time; `null` where giving has no limit. */
  allowanceOf(accountId: string, at: string): number | null;
  entryOf(id: string): LedgerEntry | undefined;
  /** All entries in the order they were written. */
  entries(): readonly LedgerEntry[];
  /** An account's movements in a window, with the balance before and after. */
  statementOf(accountId: string, window: InstantWindow): Statement;
  /** Points earned in a window, reversed ones left out. */
  earnedIn(window: InstantWindow): Earned;
  /** All balances recounted from the postings. */
  trialBalance(): TrialBalance;
}

const defaults: LedgerTerms = {
  timeZone: 'UTC',
  fiscalYearStart: 1,
  allowance: null,
  expiry: null,
};

/**
 * Opens a ledger on the given terms; without any, giving has no limit and points never expire. It
 * goes on from `entries` that were kept, and throws `UsageError` where they do not add up. The
 * workspace's commands decide with the same `decideEntry`.
 */
export function createLedger(
  terms: Partial<LedgerTerms> = {},
  entries: Iterable<LedgerEntry> = [],
): Ledger {
  const journal = emptyJournal();
  readBack(journal, entries);
  const book = bookOf(journal);
  const momentAt = calendarOf({ ...defaults, ...terms });

  const write = (wish: EntryWish, at: number | null): Result<'written' | 'replayed'> => {
    if (at === null) return refuse(issue('rewards/not_an_instant', { path: ['at'] }));
    const moment = momentAt(at);
    const decided = decideEntry(book, wish, moment);
    if (decided.issues) return decided;
    if (decided.value.replayed) return replayed;
    if (at < (journal.at[journal.size - 1] ?? 0)) {
      return refuse(issue('rewards/entry_out_of_order', { path: ['at'] }));
    }
    for (const entry of decided.value.entries) append(journal, entry, moment);
    return written;
  };
  const entryOf = (id: string): LedgerEntry | undefined => {
    const entry = journal.index.numberOf(id);
    return entry < 0 ? undefined : entryAt(journal, entry);
  };
  const accountOf = (accountId: string): number | null =>
    journal.accounts.pointsOf(accountId)?.number ?? null;

  return {
    get size() {
      return journal.size;
    },
    post(wish) {
      const outcome = write(wish, epochOf(wish.at));
      if (outcome.issues) return outcome;
      const entry = entryAt(journal, journal.index.numberOf(wish.id));
      return ok({ entry, replayed: outcome.value === 'replayed' });
    },
    postEach(wishes) {
      const answers: string[] = [];
      for (const wish of wishes) {
        const outcome = write(wish, typeof wish.at === 'number' ? wish.at : epochOf(wish.at));
        answers.push(outcome.issues ? (outcome.issues[0]?.code ?? '') : outcome.value);
      }
      return answers;
    },
    sweep(at) {
      const time = timeOf(at);
      const start = journal.size;
      for (const wish of expiredLots(journal, time)) write(wish, time);
      return entriesFrom(start);
    },
    pointsOf: (accountId, at) => pointsAt(journal, accountOf(accountId), timeOf(at)),
    allowanceOf(accountId, at) {
      const { period, allowance } = momentAt(timeOf(at));
      if (period === null) return null;
      return book.accounts.allowance(accountId, period).balance ?? allowance;
    },
    entryOf,
    entries: () => entriesFrom(0),
    statementOf: (accountId, { fromAt, untilAt }) =>
      statementOf(journal, accountOf(accountId), timeOf(fromAt), timeOf(untilAt)),
    earnedIn: ({ fromAt, untilAt }) => earnedIn(journal, timeOf(fromAt), timeOf(untilAt)),
    trialBalance: () => trialBalanceOf(journal),
  };

  function entriesFrom(start: number): readonly LedgerEntry[] {
    return Array.from({ length: journal.size - start }, (_, index) =>
      entryAt(journal, start + index),
    );
  }
}

const written = ok('written' as const);
const replayed = ok('replayed' as const);

function timeOf(at: string): number {
  const time = epochOf(at);
  if (time !== null) return time;
  throw new UsageError(
    'not_an_instant',
    `${JSON.stringify(at)} is no UTC instant.`,
    'Pass YYYY-MM-DDTHH:mm:ss.sssZ; check outside input with the Instant schema.',
  );
}

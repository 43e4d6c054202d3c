import { type Fact, ok, type Result, type State } from '@kpikit/core';
import { entryPosted } from '../events/entry-posted.ts';
import { bookIn } from './book-in.ts';
import { calendarOf } from './calendar-of.ts';
import { decideEntry } from './decide-entry.ts';
import type { EntryWish } from './entry-wish.ts';
import { sealEntry } from './seal-entry.ts';
import { termsOf } from './terms-of.ts';

/** The facts that write a wish into a workspace's ledger now: the same decision as `createLedger`'s. */
export function postedBy(state: State, wish: EntryWish, now: string): Result<readonly Fact[]> {
  const moment = calendarOf(termsOf(state))(Date.parse(now));
  const decided = decideEntry(bookIn(state), wish, moment);
  if (decided.issues) return decided;
  return ok(decided.value.entries.map((entry) => entryPosted({ entry: sealEntry(entry, moment) })));
}

import type { State } from '@kpikit/core';
import { accountKey } from '../ledger/account-key.ts';
import { bookIn } from '../ledger/book-in.ts';
import { calendarOf } from '../ledger/calendar-of.ts';
import { pointsBook } from '../ledger/points-book.ts';
import { termsOf } from '../ledger/terms-of.ts';
import { allowanceFor } from './allowance-for.ts';

/** What a person may still give in the period that holds a moment; `null` without a limit. */
export function allowanceLeft(state: State, personId: string, now: string): number | null {
  const allowance = allowanceFor(state, personId, now);
  const { period } = calendarOf(termsOf(state))(Date.parse(now));
  const accountId = state.view(pointsBook).accountOf.get(personId);
  if (allowance === null || period === null || accountId === undefined) return allowance;
  return bookIn(state).balanceOf(accountKey.allowance(accountId, period)) ?? allowance;
}

import type { State } from '@kpikit/core';
import { accountKey } from './account-key.ts';
import { bookIn } from './book-in.ts';
import { pointsBook } from './points-book.ts';

/** What a person can spend now; expired points do not count, swept or not (B5.3). */
export function pointsOf(state: State, personId: string, now: string): number {
  const accountId = state.view(pointsBook).accountOf.get(personId);
  if (accountId === undefined) return 0;
  let points = 0;
  for (const lot of bookIn(state).lotsOf(accountKey.points(accountId), Date.parse(now))) {
    points += lot.left;
  }
  return points;
}

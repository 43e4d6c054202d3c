import type { Context, Fact, State } from '@kpikit/core';
import { accountOpened } from '../events/account-opened.ts';
import { pointsBook } from './points-book.ts';

export interface AccountsFor {
  /** Account ids in the order of the people. */
  readonly ids: readonly string[];
  /** Facts that open the accounts which people did not have yet. */
  readonly opened: readonly Fact[];
}

/** People's accounts under their random ids: the entries never name a person (ours). */
export function accountsFor(
  state: State,
  personIds: readonly string[],
  { newId }: Context,
): AccountsFor {
  const { accountOf } = state.view(pointsBook);
  const opened: Fact[] = [];
  const ids = personIds.map((personId) => {
    const known = accountOf.get(personId);
    if (known !== undefined) return known;
    const id = newId('account');
    opened.push(accountOpened({ account: { id, personId } }));
    return id;
  });
  return { ids, opened };
}

import type { State } from '@kpikit/core';
import { entries } from '../model/tables.ts';
import { accountKey } from './account-key.ts';
import type { Book } from './book.ts';
import { type BookLot, pointsBook } from './points-book.ts';

/** The points of a workspace as the book that decisions ask. */
export function bookIn(state: State): Book<string> {
  const { accounts, reversals } = state.view(pointsBook);
  return {
    accounts: accountKey,
    entryOf: (id) => state.get(entries, id),
    isReversed: (id) => reversals.has(id),
    balanceOf: (account) => accounts.get(account)?.balance ?? null,
    lotsOf: (account, at) =>
      [...(accounts.get(account)?.lots ?? [])]
        .filter(([, lot]) => lot.left > 0 && lot.expiresAt > at)
        .sort(firstToExpire)
        .map(([id, { left, expiresAt }]) => ({ id, left, expiresAt })),
    lotOf(account, id) {
      const lot = accounts.get(account)?.lots.get(id);
      return lot && { id, left: lot.left, expiresAt: lot.expiresAt };
    },
  };
}

function firstToExpire([idA, a]: [string, BookLot], [idB, b]: [string, BookLot]): number {
  if (a.expiresAt !== b.expiresAt) return a.expiresAt < b.expiresAt ? -1 : 1;
  return a.earnedAt - b.earnedAt || (idA < idB ? -1 : 1);
}

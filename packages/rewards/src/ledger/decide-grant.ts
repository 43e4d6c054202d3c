import { issue, ok, type Result, refuse } from '@kpikit/core';
import { accountKey } from './account-key.ts';
import type { Book, Side, Written } from './book.ts';
import type { Decided } from './decided.ts';
import type { EntryWish, Moment, PointsCredit } from './entry-wish.ts';

type Giving = Extract<EntryWish, { kind: 'grant' | 'award' }>;

/** Points to people: out of a giver's allowance, or as an award straight from the issue. */
export function decideGrant<Account>(
  book: Book<Account>,
  wish: Giving,
  moment: Moment,
): Result<Decided<Account>> {
  const cost = costOf(wish.to);
  if (wish.kind === 'award') return ok(one(entryOf(book, wish, book.accounts.issue, cost)));
  for (const { accountId } of wish.to) {
    if (accountId === wish.fromId) return refuse(issue('rewards/self_praise', { path: ['to'] }));
  }
  if (moment.period === null) return ok(one(entryOf(book, wish, book.accounts.issue, cost)));
  const account = book.accounts.allowance(wish.fromId, moment.period);
  const balance = book.balanceOf(account);
  const allowance = wish.allowance ?? moment.allowance;
  const left = balance ?? allowance;
  if (left < cost) {
    return refuse(
      issue('rewards/allowance_spent', { path: ['to'], params: { left, needed: cost } }),
    );
  }
  const grant = entryOf(book, wish, account, cost);
  if (balance !== null) return ok(one(grant));
  const opening = openingOf(book, accountKey.allowance(wish.fromId, moment.period), {
    account,
    allowance,
  });
  return ok({ entries: [opening, grant], replayed: false });
}

function one<Account>(entry: Written<Account>): Decided<Account> {
  return { entries: [entry], replayed: false };
}

function entryOf<Account>(
  { accounts }: Book<Account>,
  wish: Giving,
  source: Account,
  cost: number,
): Written<Account> {
  const { id, to } = wish;
  const postings: Side<Account>[] = [{ account: source, amount: -cost, lotId: null }];
  for (const { accountId, points } of to) {
    postings.push({ account: accounts.points(accountId), amount: points, lotId: id });
  }
  const fromId = wish.kind === 'grant' ? wish.fromId : null;
  return { id: wish.id, kind: wish.kind, fromId, aboutId: null, postings };
}

/** A period's allowance is issued with the first grant out of it; what is left lapses with the period. */
function openingOf<Account>(
  { accounts }: Book<Account>,
  key: string,
  { account, allowance }: { readonly account: Account; readonly allowance: number },
): Written<Account> {
  return {
    id: `allow:${key.slice('allowance:'.length)}`,
    kind: 'allow',
    fromId: null,
    aboutId: null,
    postings: [
      { account: accounts.issue, amount: -allowance, lotId: null },
      { account, amount: allowance, lotId: null },
    ],
  };
}

function costOf(to: readonly PointsCredit[]): number {
  let cost = 0;
  for (const { points } of to) cost += points;
  return cost;
}

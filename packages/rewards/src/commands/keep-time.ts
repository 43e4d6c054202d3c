import { defineCommand, type Fact, ok, refuse, type State } from '@kpikit/core';
import * as z from 'zod';
import { movedTo } from '../catalogue/moved-to.ts';
import { expiryWish } from '../ledger/expiry-wish.ts';
import { pointsBook } from '../ledger/points-book.ts';
import { postedBy } from '../ledger/posted-by.ts';
import { redemptions } from '../model/tables.ts';

/** Brings up to date what time alone makes due: redemptions that time out, points that expire. */
export const keepTime = /* @__PURE__ */ (() =>
  defineCommand('rewards.keepTime', {
    input: z.strictObject({}),
    decide(state, _input, { now }) {
      const facts: Fact[] = [];
      for (const due of [...timedOut(state, now), ...expired(state, now)]) {
        if (due.issues) return refuse(...due.issues);
        facts.push(...due.value);
      }
      return ok(facts);
    },
  }))();

function timedOut(state: State, now: string) {
  return state
    .all(redemptions)
    .filter(({ status, untilAt }) => isOpen(status) && untilAt !== null && untilAt <= now)
    .map((each) => movedTo(state, each, 'timed_out', { now, actor: null }));
}

function expired(state: State, now: string) {
  const at = Date.parse(now);
  return [...state.view(pointsBook).accounts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, { lots }]) =>
      [...lots]
        .filter(([, lot]) => lot.left > 0 && lot.expiresAt <= at)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([lotId]) => postedBy(state, expiryWish(key.slice('points:'.length), lotId, at), now)),
    );
}

/** The next instant at which a redemption times out or points expire. */
export function nextRewardsTime(state: State, now: string): string | null {
  const holds = state
    .all(redemptions)
    .flatMap(({ status, untilAt }) => (isOpen(status) && untilAt !== null ? [untilAt] : []));
  const lots = [...state.view(pointsBook).accounts.values()].flatMap((account) =>
    [...account.lots.values()]
      .filter((lot) => lot.left > 0 && Number.isFinite(lot.expiresAt))
      .map((lot) => new Date(lot.expiresAt).toISOString()),
  );
  return [...holds, ...lots].filter((at) => at > now).sort()[0] ?? null;
}

function isOpen(status: string): boolean {
  return status === 'reserved' || status === 'approved';
}

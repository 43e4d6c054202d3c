import { unwrap } from '@kpikit/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../model/ledger-entry.ts';
import { createLedger, type DatedWish, type Ledger } from './create-ledger.ts';
import { placesOf } from './places-of.ts';

const people = ['a', 'b', 'c', 'd'];
const terms = {
  allowance: { period: 'month', points: 60 },
  expiry: { count: 40, unit: 'day' },
} as const;
const start = Date.parse('2025-01-01T00:00:00.000Z');
const dayMs = 86_400_000;
const instant = (day: number) => new Date(start + day * dayMs).toISOString();

const person = fc.constantFrom(...people);
const points = fc.integer({ min: -2, max: 30 });
const id = fc.integer({ min: 0, max: 25 }).map((number) => `x-${number}`);
const wish = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('grant'), id, fromId: person, to: credits() }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('award'), id, to: credits() }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('reserve'), id, accountId: person, points }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('redeem', 'release'), id, reservationId: id }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('reverse'), id, entryId: id }) },
);
function credits() {
  const credit = fc.record({ accountId: person, points });
  return fc.array(credit, { minLength: 1, maxLength: 3 });
}
/** Wishes some days apart, as a host may send them. */
const history = fc
  .array(fc.tuple(wish, fc.integer({ min: 0, max: 12 })), { maxLength: 40 })
  .map((steps) => {
    let day = 0;
    return steps.map(([each, days]) => {
      day += days;
      return { ...each, at: instant(day) } as DatedWish;
    });
  });

const lastOf = (wishes: readonly DatedWish[]) => wishes.at(-1)?.at ?? instant(0);
const written = (wishes: readonly DatedWish[]): Ledger => {
  const ledger = createLedger(terms);
  for (const each of wishes) ledger.post(each);
  return ledger;
};

describe('laws of the ledger', () => {
  it('[RW-1] sums to zero whatever happens, and nobody but the issue is ever below zero', () => {
    fc.assert(
      fc.property(history, (wishes) => {
        const ledger = createLedger(terms);
        for (const each of wishes) {
          ledger.post(each);
          expect(ledger.trialBalance()).toMatchObject({ total: 0, unbalanced: [], overdrawn: [] });
        }
      }),
    );
  });

  it('[RW-3] writes an id once: sent again at once, later or all over, nothing changes', () => {
    fc.assert(
      fc.property(history, (wishes) => {
        const once = written(wishes);
        const twice = written(wishes.flatMap((each) => [each, each]));
        expect(twice.entries()).toEqual(once.entries());
        const ids = once.entries().map((entry) => entry.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const each of wishes) {
          const again = once.post({ ...each, at: lastOf(wishes) });
          if (!again.issues && again.value.replayed) expect(again.value.entry.id).toBe(each.id);
        }
      }),
    );
  });

  it('[RW-8] reverses an entry at most once, and leaves no trace in the balances', () => {
    fc.assert(
      fc.property(history, (wishes) => {
        const reversed = written(wishes)
          .entries()
          .flatMap(({ kind, aboutId }) => (kind === 'reverse' ? [aboutId] : []));
        expect(new Set(reversed).size).toBe(reversed.length);
        const ledger = written(wishes);
        const before = people.map((each) => ledger.pointsOf(each, lastOf(wishes)));
        const award = { kind: 'award', to: [{ accountId: 'a', points: 7 }], at: lastOf(wishes) };
        unwrap(ledger.post({ ...award, id: 'award' } as DatedWish));
        unwrap(ledger.post({ kind: 'reverse', id: 'undo', entryId: 'award', at: lastOf(wishes) }));
        expect(people.map((each) => ledger.pointsOf(each, lastOf(wishes)))).toEqual(before);
      }),
    );
  });

  it('[RW-11] spends first what expires first, as a search through all lots would', () => {
    fc.assert(
      fc.property(history, (wishes) => {
        const entries = written(wishes).entries();
        for (const [index, entry] of entries.entries()) {
          if (entry.kind !== 'reserve') continue;
          const taken = entry.postings.filter(({ lotId }) => lotId !== null);
          expect(taken).toEqual(searched(entries.slice(0, index), entry));
        }
      }),
    );
  });

  it('[RW-13] tells the same points at every time, swept or not', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 200 }), (wishes, later) => {
        const times = [0, 10, 50, 90, later, 700].map(instant);
        const ledger = written(wishes);
        const tell = () => people.map((each) => times.map((at) => ledger.pointsOf(each, at)));
        const before = tell();
        const at = instant(700);
        ledger.sweep(at);
        expect(tell()).toEqual(before);
        expect(ledger.sweep(at)).toEqual([]);
      }),
    );
  });

  it('[RW-19] leads to the same books from a part of the history and the rest', () => {
    fc.assert(
      fc.property(history, fc.nat(40), (wishes, cut) => {
        const whole = written(wishes);
        const resumed = createLedger(terms, written(wishes.slice(0, cut)).entries());
        for (const each of wishes.slice(cut)) resumed.post(each);
        expect(resumed.entries()).toEqual(whole.entries());
        const at = lastOf(wishes);
        expect(people.map((each) => resumed.pointsOf(each, at))).toEqual(
          people.map((each) => whole.pointsOf(each, at)),
        );
      }),
    );
  });

  it('[RW-16] places as a plain sort would', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 5 }), (wishes, places) => {
        const ledger = written(wishes);
        const window = { fromAt: instant(20), untilAt: instant(150) };
        const sums = new Map<string, number>();
        const entries = ledger.entries();
        const gone = new Set(
          entries.flatMap(({ kind, aboutId }) => (kind === 'reverse' ? [aboutId] : [])),
        );
        for (const { id: entryId, kind, at, postings } of entries) {
          if ((kind !== 'grant' && kind !== 'award') || gone.has(entryId)) continue;
          if (at < window.fromAt || at >= window.untilAt) continue;
          for (const { account, amount, lotId } of postings) {
            if (lotId !== null)
              sums.set(account.slice(7), (sums.get(account.slice(7)) ?? 0) + amount);
          }
        }
        const all = [...sums].map(([each, score]) => ({ id: each, score }));
        const better = (score: number) => all.filter((each) => each.score > score).length;
        const plain = all
          .map((each) => ({ place: better(each.score) + 1, ...each }))
          .filter(({ place }) => place <= places)
          .sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1));
        const earned = ledger.earnedIn(window);
        expect(earned.top(places)).toEqual(plain);
        for (const each of people)
          expect(earned.placeOf(each)).toBe(better(sums.get(each) ?? 0) + 1);
      }),
    );
  });

  it('[RW-50] gives dense places without gaps', () => {
    const scores = fc
      .array(fc.integer({ min: 1, max: 5 }))
      .map((list) => list.map((score, index) => ({ id: String(index).padStart(3, '0'), score })));
    fc.assert(
      fc.property(scores, (list) => {
        const distinct = [...new Set(list.map(({ score }) => score))].sort((a, b) => b - a);
        for (const { place, score } of placesOf(list, { ties: 'dense' })) {
          expect(place).toBe(distinct.indexOf(score) + 1);
        }
      }),
    );
  });
});

/** Which lots a reservation must take, found by looking at every lot each time. */
function searched(before: readonly LedgerEntry[], { at, postings }: LedgerEntry) {
  const account = postings[0]?.account ?? '';
  const lots = before.flatMap((entry) =>
    entry.postings
      .filter((posting) => posting.account === account && posting.lotId === entry.id)
      .map((posting) => ({ entry, left: leftOf(before, account, entry.id), posting })),
  );
  const alive = lots
    .filter(({ entry, left }) => left > 0 && (entry.expiresAt ?? '9') > at)
    .sort(
      (a, b) =>
        compare(a.entry.expiresAt ?? '9', b.entry.expiresAt ?? '9') ||
        compare(a.entry.at, b.entry.at) ||
        compare(a.entry.id, b.entry.id),
    );
  let needed = postings.at(-1)?.amount ?? 0;
  return alive.flatMap(({ entry, left }) => {
    const amount = Math.min(left, needed);
    needed -= amount;
    return amount > 0 ? [{ account, amount: -amount, lotId: entry.id }] : [];
  });
}

function leftOf(entries: readonly LedgerEntry[], account: string, lotId: string): number {
  return entries
    .flatMap((entry) => entry.postings)
    .filter((posting) => posting.account === account && posting.lotId === lotId)
    .reduce((sum, { amount }) => sum + amount, 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

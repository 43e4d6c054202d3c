import { unwrap } from '@kpikit/core';
import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../model/ledger-entry.ts';
import { createLedger, type DatedWish, type Ledger } from './create-ledger.ts';

const jan = (day: number) => `2025-01-${String(day).padStart(2, '0')}T02:00:00.000Z`;
const praise = (id: string, points: number, at = jan(6)): DatedWish => ({
  kind: 'grant',
  id,
  fromId: 'a-minh',
  to: [{ accountId: 'a-thao', points }],
  at,
});
const codeOf = (ledger: Ledger, wish: DatedWish) => ledger.post(wish).issues?.[0]?.code ?? null;
const fieldOf = (ledger: Ledger, wish: DatedWish) => ledger.post(wish).issues?.[0]?.path?.[0];

const monthly = { allowance: { period: 'month', points: 200 } } as const;
const lasting = (count: number) => ({ expiry: { count, unit: 'month' as const } });

describe('createLedger', () => {
  it('[RW-1] keeps every entry and the whole at zero', () => {
    const ledger = createLedger(monthly);
    unwrap(ledger.post(praise('p-1', 20)));
    unwrap(
      ledger.post({ kind: 'reserve', id: 'r-1', accountId: 'a-thao', points: 15, at: jan(7) }),
    );
    unwrap(ledger.post({ kind: 'redeem', id: 'f-1', reservationId: 'r-1', at: jan(8) }));
    const sums = ledger
      .entries()
      .map(({ postings }) => postings.reduce((sum, { amount }) => sum + amount, 0));
    expect(sums).toEqual([0, 0, 0, 0]);
    expect(ledger.trialBalance()).toMatchObject({ total: 0, unbalanced: [], overdrawn: [] });
    expect(ledger.pointsOf('a-thao', jan(9))).toBe(5);
  });

  it('[RW-2] takes whole points from 1 to 2³¹ − 1 only', () => {
    const ledger = createLedger();
    for (const points of [0, -5, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31]) {
      expect(codeOf(ledger, praise('p-1', points))).toBe('rewards/points_not_whole');
    }
    expect(codeOf(ledger, praise('p-1', 2 ** 31 - 1))).toBeNull();
  });

  it('[RW-3] answers the same wish again with the first result', () => {
    const ledger = createLedger(monthly);
    const first = unwrap(ledger.post(praise('p-1', 20)));
    const again = unwrap(ledger.post(praise('p-1', 20, jan(9))));
    expect(first.replayed).toBe(false);
    expect(again).toEqual({ entry: first.entry, replayed: true });
    expect(ledger.size).toBe(2);
  });

  it('[RW-4] refuses an id that asked for something else, and names the field', () => {
    const ledger = createLedger();
    unwrap(ledger.post(praise('p-1', 20)));
    unwrap(ledger.post({ kind: 'reserve', id: 'r-1', accountId: 'a-thao', points: 5, at: jan(6) }));
    expect(codeOf(ledger, praise('p-1', 21))).toBe('rewards/entry_id_taken');
    expect(fieldOf(ledger, praise('p-1', 21))).toBe('to');
    expect(fieldOf(ledger, { ...praise('p-1', 20), fromId: 'a-phuc' } as DatedWish)).toBe('fromId');
    expect(fieldOf(ledger, { kind: 'reverse', id: 'p-1', entryId: 'x', at: jan(6) })).toBe('kind');
    const reserve = { kind: 'reserve', id: 'r-1', accountId: 'a-thao', points: 5, at: jan(7) };
    expect(fieldOf(ledger, { ...reserve, points: 6 } as DatedWish)).toBe('points');
    expect(fieldOf(ledger, { ...reserve, accountId: 'a-tien' } as DatedWish)).toBe('accountId');
  });

  it('[RW-5] leaves the id of a refused wish free', () => {
    const ledger = createLedger(monthly);
    expect(codeOf(ledger, praise('p-1', 201))).toBe('rewards/allowance_spent');
    expect(codeOf(ledger, praise('p-1', 200))).toBeNull();
  });

  it('[RW-6] gives no more than the allowance of the period, and a new one in the next', () => {
    const ledger = createLedger({ ...monthly, timeZone: 'Asia/Ho_Chi_Minh' });
    unwrap(ledger.post(praise('p-1', 150)));
    expect(ledger.allowanceOf('a-minh', jan(6))).toBe(50);
    expect(codeOf(ledger, praise('p-2', 60))).toBe('rewards/allowance_spent');
    const lastEvening = '2025-01-31T16:59:59.999Z';
    const midnightInSaigon = '2025-01-31T17:00:00.000Z';
    expect(codeOf(ledger, praise('p-2', 60, lastEvening))).toBe('rewards/allowance_spent');
    expect(codeOf(ledger, praise('p-2', 60, midnightInSaigon))).toBeNull();
    expect(ledger.allowanceOf('a-minh', midnightInSaigon)).toBe(140);
  });

  it('[RW-7] never lets a client take an id of the ledger’s own', () => {
    const ledger = createLedger(monthly);
    expect(codeOf(ledger, praise('allow:a-minh:2025-01', 5))).toBe('rewards/entry_id_refused');
    expect(codeOf(ledger, praise('', 5))).toBe('rewards/entry_id_refused');
  });

  it('[RW-8] reverses an entry whole and once', () => {
    const ledger = createLedger(monthly);
    unwrap(ledger.post(praise('p-1', 20)));
    const undo: DatedWish = { kind: 'reverse', id: 'u-1', entryId: 'p-1', at: jan(7) };
    unwrap(ledger.post(undo));
    expect(ledger.pointsOf('a-thao', jan(8))).toBe(0);
    expect(ledger.allowanceOf('a-minh', jan(8))).toBe(200);
    expect(unwrap(ledger.post(undo)).replayed).toBe(true);
    expect(codeOf(ledger, { ...undo, id: 'u-2' })).toBe('rewards/already_reversed');
    expect(codeOf(ledger, { ...undo, id: 'u-3', entryId: 'u-1' })).toBe(
      'rewards/entry_not_reversible',
    );
    expect(codeOf(ledger, { ...undo, id: 'u-3', entryId: 'nope' })).toBe('rewards/entry_not_found');
  });

  it('[RW-9] does not reverse points that were spent', () => {
    const ledger = createLedger();
    unwrap(ledger.post(praise('p-1', 20)));
    unwrap(ledger.post({ kind: 'reserve', id: 'r-1', accountId: 'a-thao', points: 1, at: jan(7) }));
    const undo: DatedWish = { kind: 'reverse', id: 'u-1', entryId: 'p-1', at: jan(8) };
    expect(codeOf(ledger, undo)).toBe('rewards/points_spent');
    unwrap(ledger.post({ kind: 'release', id: 'c-1', reservationId: 'r-1', at: jan(8) }));
    expect(codeOf(ledger, undo)).toBeNull();
  });

  it('[RW-10] settles a reservation once', () => {
    const ledger = createLedger();
    unwrap(ledger.post(praise('p-1', 20)));
    unwrap(ledger.post({ kind: 'reserve', id: 'r-1', accountId: 'a-thao', points: 5, at: jan(7) }));
    unwrap(ledger.post({ kind: 'redeem', id: 'f-1', reservationId: 'r-1', at: jan(8) }));
    const cancel: DatedWish = { kind: 'release', id: 'c-1', reservationId: 'r-1', at: jan(9) };
    expect(codeOf(ledger, cancel)).toBe('rewards/reservation_settled');
    expect(codeOf(ledger, { ...cancel, reservationId: 'p-1' })).toBe(
      'rewards/reservation_not_found',
    );
  });

  it('[RW-11] spends the points that expire first, before the others', () => {
    const ledger = createLedger(lasting(1));
    unwrap(ledger.post(praise('p-1', 10, '2025-01-31T02:00:00.000Z')));
    unwrap(ledger.post(praise('p-2', 10, '2025-02-03T02:00:00.000Z')));
    const at = '2025-02-10T02:00:00.000Z';
    const reserve: DatedWish = { kind: 'reserve', id: 'r-1', accountId: 'a-thao', points: 12, at };
    const { entry } = unwrap(ledger.post(reserve));
    expect(entry.postings.map(({ lotId, amount }) => [lotId, amount])).toEqual([
      ['p-1', -10],
      ['p-2', -2],
      [null, 12],
    ]);
  });

  it('[RW-12] lets points expire at the start of the day, some months on, in the zone', () => {
    const ledger = createLedger({ ...lasting(1), timeZone: 'Asia/Ho_Chi_Minh' });
    const { entry } = unwrap(ledger.post(praise('p-1', 10, '2025-01-31T02:00:00.000Z')));
    expect(entry.expiresAt).toBe('2025-02-27T17:00:00.000Z');
    expect(ledger.pointsOf('a-thao', '2025-02-27T16:59:59.999Z')).toBe(10);
    expect(ledger.pointsOf('a-thao', '2025-02-27T17:00:00.000Z')).toBe(0);
    const reserve = { kind: 'reserve', id: 'r', accountId: 'a-thao', points: 1 } as const;
    expect(codeOf(ledger, { ...reserve, at: '2025-02-27T17:00:00.000Z' })).toBe(
      'rewards/not_enough_points',
    );
  });

  it('[RW-13] tells the same points at any time before and after a sweep', () => {
    const ledger = createLedger(lasting(1));
    unwrap(ledger.post(praise('p-1', 10, jan(1))));
    unwrap(ledger.post(praise('p-2', 7, jan(20))));
    const times = [jan(1), jan(25), '2025-02-01T00:00:00.000Z', '2025-02-25T00:00:00.000Z'];
    const before = times.map((at) => ledger.pointsOf('a-thao', at));
    const sweptAt = '2025-02-10T00:00:00.000Z';
    expect(ledger.sweep(sweptAt)).toHaveLength(1);
    expect(ledger.sweep(sweptAt)).toEqual([]);
    expect(times.map((at) => ledger.pointsOf('a-thao', at))).toEqual(before);
    expect(before).toEqual([10, 17, 7, 0]);
    expect(ledger.trialBalance().pointsOf('a-thao')).toBe(7);
  });

  it('[RW-14] refuses an entry earlier than the last', () => {
    const ledger = createLedger();
    unwrap(ledger.post(praise('p-1', 10, jan(7))));
    expect(codeOf(ledger, praise('p-2', 10, jan(6)))).toBe('rewards/entry_out_of_order');
    expect(codeOf(ledger, praise('p-2', 10, 'soon'))).toBe('rewards/not_an_instant');
  });

  it('[RW-15] prints a statement with the balance after each line', () => {
    const ledger = createLedger();
    unwrap(ledger.post(praise('p-1', 10, jan(2))));
    unwrap(ledger.post(praise('p-2', 20, jan(10))));
    unwrap(
      ledger.post({ kind: 'reserve', id: 'r-1', accountId: 'a-thao', points: 5, at: jan(11) }),
    );
    const statement = ledger.statementOf('a-thao', { fromAt: jan(5), untilAt: jan(20) });
    expect(statement.opening).toBe(10);
    expect(statement.lines.map(({ kind, amount, balance }) => [kind, amount, balance])).toEqual([
      ['grant', 20, 30],
      ['reserve', -5, 25],
    ]);
    expect(statement.closing).toBe(25);
  });

  it('[RW-16] ranks what was earned in a window, without what was reversed', () => {
    const ledger = createLedger();
    unwrap(ledger.post(praise('p-1', 10, jan(2))));
    const team = ['a-tram', 'a-tien'].map((accountId) => ({ accountId, points: 10 }));
    unwrap(ledger.post({ kind: 'award', id: 'w-1', to: team, at: jan(3) }));
    unwrap(ledger.post(praise('p-2', 50, jan(4))));
    unwrap(ledger.post({ kind: 'reverse', id: 'u-1', entryId: 'p-2', at: jan(5) }));
    const earned = ledger.earnedIn({ fromAt: jan(1), untilAt: jan(31) });
    expect(earned.top(1).map(({ place, id, score }) => [place, id, score])).toEqual([
      [1, 'a-thao', 10],
      [1, 'a-tien', 10],
      [1, 'a-tram', 10],
    ]);
    expect(earned.placeOf('a-tram')).toBe(1);
    expect(earned.placeOf('a-minh')).toBe(4);
  });

  it('[RW-17] imports each wish on its own, with times in ms', () => {
    const at = Date.parse(jan(6));
    const wishes = [praise('p-1', 150), praise('p-1', 150), praise('p-1', 1), praise('p-2', 60)];
    const answers = createLedger(monthly).postEach(wishes.map((wish) => ({ ...wish, at })));
    expect(answers).toEqual([
      'written',
      'replayed',
      'rewards/entry_id_taken',
      'rewards/allowance_spent',
    ]);
  });

  it('[RW-19] goes on from kept entries, and notices where they were touched', () => {
    const ledger = createLedger(monthly);
    unwrap(ledger.post(praise('p-1', 20)));
    const kept = ledger.entries();
    expect(createLedger(monthly, kept).allowanceOf('a-minh', jan(9))).toBe(180);
    const [opening, grant] = kept;
    const touched = {
      ...grant,
      postings: grant?.postings.map((each) => ({ ...each, amount: 20 })),
    };
    const broken = [[opening, touched], [grant], [opening, opening], [grant, opening]];
    for (const entries of broken) {
      expect(() => createLedger(monthly, entries as LedgerEntry[])).toThrow('does not add up');
    }
  });

  it('[RW-18] refuses praise of oneself, nobody, or the same person twice', () => {
    const ledger = createLedger();
    const to = (...ids: string[]) =>
      ({
        ...praise('p-1', 5),
        to: ids.map((accountId) => ({ accountId, points: 5 })),
      }) as DatedWish;
    expect(codeOf(ledger, to('a-minh'))).toBe('rewards/self_praise');
    expect(codeOf(ledger, to())).toBe('rewards/receiver_missing');
    expect(codeOf(ledger, to('a-thao', 'a-thao'))).toBe('rewards/receiver_twice');
  });
});

import { addMonths, dayNumber, plainDateOf } from '@kpikit/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Every } from '../model/rhythm.ts';
import { nominalDays } from './nominal-days.ts';

const datesOf = (every: Every, anchorOn: string, first: string, last: string) =>
  nominalDays({ every, anchorOn }, dayNumber(first), dayNumber(last)).map(plainDateOf);

describe('nominal days', () => {
  it('[C-1] counts from the anchor and has no beat before it', () => {
    const weekly: Every = { kind: 'weeks', count: 1 };
    expect(datesOf(weekly, '2025-01-06', '2024-12-01', '2025-01-20')).toEqual([
      '2025-01-06',
      '2025-01-13',
      '2025-01-20',
    ]);
    expect(datesOf(weekly, '2025-01-06', '2025-01-08', '2025-01-12')).toEqual([]);
  });

  it('[C-2] keeps the phase of a two-week rhythm over a year of 53 weeks', () => {
    const dates = datesOf({ kind: 'weeks', count: 2 }, '2026-12-14', '2026-12-01', '2027-02-01');
    expect(dates).toEqual(['2026-12-14', '2026-12-28', '2027-01-11', '2027-01-25']);
  });

  it('[C-3] clamps a month end from the anchor, so that the 31st comes back', () => {
    const dates = datesOf({ kind: 'months', count: 1 }, '2025-01-31', '2025-01-01', '2025-05-31');
    expect(dates).toEqual(['2025-01-31', '2025-02-28', '2025-03-31', '2025-04-30', '2025-05-31']);
    expect(
      datesOf({ kind: 'months', count: 12 }, '2024-02-29', '2024-01-01', '2028-12-31'),
    ).toEqual(['2024-02-29', '2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29']);
  });

  it('[C-3] agrees with adding months to the anchor, wherever the window begins', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100_000, max: 100_000 }),
        fc.integer({ min: 1, max: 24 }),
        fc.integer({ min: 0, max: 2_000 }),
        fc.integer({ min: 0, max: 800 }),
        (anchor, count, offset, length) => {
          const anchorOn = plainDateOf(anchor);
          const [first, last] = [anchor + offset, anchor + offset + length];
          const expected = Array.from({ length: 100 }, (_, k) => addMonths(anchorOn, k * count))
            .map(dayNumber)
            .filter((day) => day >= first && day <= last);
          const every: Every = { kind: 'months', count };
          expect(nominalDays({ every, anchorOn }, first, last)).toEqual(expected);
        },
      ),
    );
  });

  it('[C-4] finds the nth and the last weekday of a month', () => {
    const second: Every = { kind: 'month_weekday', count: 1, nth: 2, weekday: 2 };
    expect(datesOf(second, '2025-01-01', '2025-01-01', '2025-03-31')).toEqual([
      '2025-01-14',
      '2025-02-11',
      '2025-03-11',
    ]);
    const last: Every = { kind: 'month_weekday', count: 1, nth: -1, weekday: 5 };
    expect(datesOf(last, '2025-01-01', '2025-01-01', '2025-03-31')).toEqual([
      '2025-01-31',
      '2025-02-28',
      '2025-03-28',
    ]);
  });

  it('[C-4] falls on the last day of each calendar or fiscal cycle', () => {
    const quarterly: Every = { kind: 'cycle_end', of: 'quarter', fiscalYearStart: 1 };
    expect(datesOf(quarterly, '2025-02-10', '2025-01-01', '2025-12-31')).toEqual([
      '2025-03-31',
      '2025-06-30',
      '2025-09-30',
      '2025-12-31',
    ]);
    const fiscal: Every = { kind: 'cycle_end', of: 'half', fiscalYearStart: 4 };
    expect(datesOf(fiscal, '2025-02-10', '2025-01-01', '2025-12-31')).toEqual([
      '2025-03-31',
      '2025-09-30',
    ]);
  });

  it('[C-4] takes a list of own dates, sorted and each once', () => {
    const own: Every = { kind: 'dates', dates: ['2025-03-01', '2025-01-15', '2025-03-01'] };
    expect(datesOf(own, '2025-01-01', '2025-01-01', '2025-12-31')).toEqual([
      '2025-01-15',
      '2025-03-01',
    ]);
  });

  it('[C-5] gives the same days for two windows as for both together', () => {
    const every = fc.oneof(
      fc.record({ kind: fc.constant('weeks' as const), count: fc.integer({ min: 1, max: 5 }) }),
      fc.record({ kind: fc.constant('months' as const), count: fc.integer({ min: 1, max: 5 }) }),
    );
    const day = fc.integer({ min: 0, max: 2_000 });
    fc.assert(
      fc.property(every, day, fc.tuple(day, day, day), (rhythm, anchor, cuts) => {
        const [a, b, c] = [...cuts].sort((x, y) => x - y);
        const anchorOn = plainDateOf(anchor);
        const days = (from = 0, to = 0) => nominalDays({ every: rhythm, anchorOn }, from, to);
        expect([...days(a, b), ...days((b ?? 0) + 1, c)]).toEqual(days(a, c));
      }),
    );
  });
});

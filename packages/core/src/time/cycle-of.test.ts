import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './add-days.ts';
import { addMonths } from './add-months.ts';
import { cycleOf } from './cycle-of.ts';
import { isInPeriod } from './is-in-period.ts';
import { nextCycle } from './next-cycle.ts';
import { Period } from './period.ts';
import { plainDateOf } from './plain-date-of.ts';

const kinds = ['month', 'quarter', 'half', 'year'] as const;

describe('months and cycles', () => {
  it('[TI-5] adds months from the anchor and clamps to short months', () => {
    expect([1, 2, 3].map((step) => addMonths('2025-01-31', step))).toEqual([
      '2025-02-28',
      '2025-03-31',
      '2025-04-30',
    ]);
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2025-03-31', -1)).toBe('2025-02-28');
    expect(addMonths('0099-12-31', 2)).toBe('0100-02-28');
  });

  it('[TI-6] a period includes both its ends', () => {
    const may = { startOn: '2025-05-01', endOn: '2025-05-31' };
    expect(
      ['2025-04-30', '2025-05-01', '2025-05-31', '2025-06-01'].map((on) => isInPeriod(on, may)),
    ).toEqual([false, true, true, false]);
    expect(Period.safeParse(may).success).toBe(true);
    expect(Period.safeParse({ startOn: '2025-05-02', endOn: '2025-05-01' }).success).toBe(false);
    expect(Period.safeParse({ ...may, days: 31 }).success).toBe(false);
  });

  it('[TI-7] finds the cycle of a date', () => {
    expect(cycleOf('2025-02-10', 'quarter')).toEqual({
      kind: 'quarter',
      startOn: '2025-01-01',
      endOn: '2025-03-31',
      label: '2025-Q1',
    });
    expect(cycleOf('2024-02-10', 'month')).toMatchObject({ endOn: '2024-02-29', label: '2024-02' });
    expect(cycleOf('2025-07-01', 'half').label).toBe('2025-H2');
    expect(cycleOf('2025-12-31', 'year')).toMatchObject({ startOn: '2025-01-01', label: '2025' });
  });

  it('[TI-7] a fiscal year is called after the year in which it starts', () => {
    const fiscal = { fiscalYearStart: 4 };
    expect(cycleOf('2026-03-31', 'quarter', fiscal)).toEqual({
      kind: 'quarter',
      startOn: '2026-01-01',
      endOn: '2026-03-31',
      label: '2025-Q4',
    });
    expect(cycleOf('2026-03-31', 'year', fiscal)).toMatchObject({
      startOn: '2025-04-01',
      label: '2025',
    });
    expect(cycleOf('2026-03-31', 'half', fiscal).label).toBe('2025-H2');
    expect(cycleOf('2026-01-31', 'month', fiscal).label).toBe('2026-01');
    expect(() => cycleOf('2026-01-31', 'year', { fiscalYearStart: 13 })).toThrow(/1 \(January\)/);
  });

  it('[TI-8] labels follow a pattern given as data', () => {
    const labels = {
      month: 'T{month}/{year}',
      quarter: 'Quý {n}/{year}',
      half: '',
      year: 'Năm {year}',
    };
    expect(cycleOf('2025-05-03', 'quarter', { labels }).label).toBe('Quý 2/2025');
    expect(cycleOf('2025-05-03', 'month', { labels }).label).toBe('T05/2025');
  });

  it('[TI-8] nothing else in a pattern means anything [T02]', () => {
    const label = (year: string) =>
      cycleOf('2025-05-03', 'year', { labels: { month: '', quarter: '', half: '', year } }).label;
    expect(label('^(a+)+$ $& .* {year}')).toBe('^(a+)+$ $& .* 2025');
    expect(label('{constructor} {__proto__}')).toBe('{constructor} {__proto__}');
  });

  it('[TI-9] cycles of one kind meet without gap or overlap', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100_000, max: 100_000 }).map(plainDateOf),
        fc.constantFrom(...kinds),
        fc.integer({ min: 1, max: 12 }),
        (date, kind, fiscalYearStart) => {
          const cycle = cycleOf(date, kind, { fiscalYearStart });
          const next = nextCycle(cycle, { fiscalYearStart });
          expect(isInPeriod(date, cycle)).toBe(true);
          expect(next.startOn).toBe(addDays(cycle.endOn, 1));
          expect(next.label).not.toBe(cycle.label);
          expect(cycleOf(cycle.startOn, kind, { fiscalYearStart })).toEqual(cycle);
        },
      ),
    );
  });
});

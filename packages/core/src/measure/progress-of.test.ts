import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowInZone } from '../time/window-in-zone.ts';
import { actualOf } from './actual-of.ts';
import { cappedRatio } from './capped-ratio.ts';
import type { Measurable, Reading } from './measurable.ts';
import { progressOf } from './progress-of.ts';
import { sumOf } from './sum-of.ts';
import { sumOfMoney } from './sum-of-money.ts';

const trials: Measurable = {
  target: { kind: 'increase_to', comparator: '>=', value: 0.18 },
  baseline: 0.12,
};
const sum: Measurable = { target: { kind: 'cumulative_sum', comparator: '>=', value: 10 } };
const at = '2025-03-31';
const reading = (value: number, on: string) => ({ value, at: `${on}T09:00:00.000Z` });

describe('progressOf', () => {
  it('[M-3] with a baseline is the way gone of the way to go', () => {
    expect(progressOf(trials, [reading(0.15, '2025-02-01')], at)).toEqual({
      ratio: expect.closeTo(0.5, 12),
      capped: expect.closeTo(0.5, 12),
      met: false,
      reason: null,
    });
  });

  it('[M-5] without readings there is no figure, never 0', () => {
    const none = { ratio: null, capped: null, met: null };
    expect(progressOf(trials, [], at)).toEqual({ ...none, reason: 'no_data' });
    expect(progressOf({ target: null }, [reading(1, '2025-01-01')], at)).toEqual({
      ...none,
      reason: 'no_target',
    });
    expect(actualOf({ target: null }, [], at).reason).toBe('no_target');
    expect(actualOf(sum, [], at)).toEqual({ value: null, readings: 0, reason: 'no_data' });
  });

  it('[M-10] folds readings by the time they were true; ties by record, then id, then order', () => {
    const shuffled = fc.shuffledSubarray(
      [reading(1, '2025-01-01'), reading(9, '2025-01-03'), reading(4, '2025-01-02')],
      {
        minLength: 3,
      },
    );
    fc.assert(
      fc.property(shuffled, (readings) => {
        expect(actualOf(trials, readings, at).value).toBe(9);
        expect(actualOf(sum, readings, '2025-01-02').value).toBe(5);
      }),
    );
    const tie = (value: number, recordedAt: string, id: string) => ({
      ...reading(value, '2025-01-01'),
      recordedAt,
      id,
    });
    const ties = [tie(3, '2025-01-03', 'a'), tie(1, '2025-01-02', 'c'), tie(2, '2025-01-03', 'b')];
    expect(actualOf(trials, ties, at)).toEqual({ value: 2, readings: 3, reason: null });
    expect(actualOf(trials, [reading(3, '2025-01-01'), reading(1, '2025-01-01')], at).value).toBe(
      1,
    );
  });

  it("[M-11] counts what lies inside the KPI's period, in the zone it is given", () => {
    const may = { startOn: '2025-05-01', endOn: '2025-05-31' };
    const readings = [
      { value: 1, at: '2025-04-30T17:00:00.000Z' },
      { value: 2, at: '2025-05-31T16:59:59.999Z' },
      { value: 4, at: '2025-05-31T17:00:00.000Z' },
    ];
    const value = (period: Measurable['period']) =>
      actualOf({ ...sum, period: period ?? null }, readings, '2025-06-30').value;
    expect(value(windowInZone(may, 'Asia/Ho_Chi_Minh'))).toBe(3);
    expect(value(may)).toBe(6);
    expect(value(null)).toBe(7);
    const byDate = [
      { value: 1, at: '2025-05-01' },
      { value: 2, at: '2025-05-31' },
    ];
    for (const zone of ['Asia/Ho_Chi_Minh', 'America/Sao_Paulo', 'Pacific/Honolulu']) {
      expect(
        actualOf({ ...sum, period: windowInZone(may, zone) }, byDate, '2025-06-30').value,
      ).toBe(3);
    }
  });

  it('[M-12] a reading that is no number, or of no date, gives no figure', () => {
    const bad: readonly Reading[][] = [
      [reading(Number.NaN, '2025-01-01')],
      [{ value: 1, at: 'soon' }],
      [{ value: 1, at: '2025-02-30' }],
    ];
    for (const readings of bad) {
      expect(progressOf(trials, readings, at).reason).toBe('invalid_value');
      expect(actualOf(trials, readings, at).reason).toBe('invalid_value');
    }
    const huge = [reading(1e308, '2025-01-01'), reading(1e308, '2025-01-02')];
    expect(progressOf(sum, huge, at).reason).toBe('out_of_range');
    expect(() => progressOf(trials, [], 'soon')).toThrow(/UTC instant or a date/);
  });

  it('[M-13] over-achievement is kept and counts up to the cap', () => {
    expect([
      cappedRatio(1.4),
      cappedRatio(1.4, { cap: 1.2 }),
      cappedRatio(1.4, { cap: null }),
      cappedRatio(-0.5),
    ]).toEqual([1, 1.2, 1.4, 0]);
  });

  it('[M-14] a level may be judged by the share of the time it held', () => {
    const nps: Measurable = {
      target: { kind: 'at_least', comparator: '>=', value: 40 },
      period: { startOn: '2025-01-01', endOn: '2025-01-10' },
    };
    const readings = [reading(50, '2025-01-01'), reading(30, '2025-01-07')];
    const kept = progressOf(nps, readings, '2025-03-31', { stay: 'share' });
    expect(kept.ratio).toBeCloseTo(6 / 9.625, 12);
    expect(kept.met).toBe(false);
    expect(progressOf(nps, readings, '2025-03-31').ratio).toBe(0.75);
    expect(progressOf(trials, readings, '2025-03-31', { stay: 'share' }).reason).toBeNull();
  });

  it('[M-4] no reading, target or date makes it NaN or infinite', () => {
    const any = fc.double();
    const target = fc.record({
      kind: fc.constantFrom(
        'increase_to',
        'at_least',
        'cumulative_sum',
        'average',
        'count_per_period',
        'reach',
        'between',
      ),
      comparator: fc.constantFrom('>=', '<=', '>', '<', '=', 'between'),
      value: any,
      high: fc.option(any),
      tolerance: fc.option(any),
    });
    const readings = fc.array(
      fc.record({ value: any, at: fc.constantFrom('2025-01-01', '2025-02-01T00:00:00Z', '?') }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(
        target,
        fc.option(any),
        readings,
        fc.constantFrom('now', 'share'),
        (wanted, baseline, given, stay) => {
          const { ratio, capped } = progressOf({ target: wanted, baseline }, given, at, { stay });
          expect([ratio, capped].every((each) => each === null || Number.isFinite(each))).toBe(
            true,
          );
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('sums', () => {
  it('[M-15] give back what rounding takes', () => {
    expect(sumOf([1e16, 1, -1e16])).toBe(1);
    expect(sumOf(Array.from({ length: 10 }, () => 0.1))).toBe(1);
    expect(sumOf([])).toBe(0);
    expect(sumOf([1e308, 1e308])).toBe(Number.POSITIVE_INFINITY);
    expect(sumOf([1e308, 1e308, -1e308])).toBe(Number.POSITIVE_INFINITY);
  });

  it('[M-16] money adds exactly, in one currency', () => {
    const vnd = (amount: number) => ({ amount, currency: 'VND' });
    expect(sumOfMoney([vnd(90_000_000_000), vnd(1)], 'VND')).toEqual({
      value: vnd(90_000_000_001),
    });
    expect(sumOfMoney([], 'VND')).toEqual({ value: vnd(0) });
    expect(sumOfMoney([vnd(1), { amount: 1, currency: 'USD' }], 'VND').issues?.[0]).toMatchObject({
      code: 'core/currency_mismatch',
      path: [1, 'currency'],
    });
    expect(sumOfMoney([vnd(Number.MAX_SAFE_INTEGER), vnd(1)], 'VND').issues?.[0]?.code).toBe(
      'core/amount_out_of_range',
    );
    expect(sumOfMoney([vnd(0.5)], 'VND').issues?.[0]?.code).toBe('core/amount_out_of_range');
  });
});

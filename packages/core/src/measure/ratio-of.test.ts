import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMet } from './is-met.ts';
import type { TargetInput } from './measurable.ts';
import { ratioOf } from './ratio-of.ts';

const figure = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: -1000, max: 1000, noNaN: true }),
  fc.integer({ min: -5, max: 5 }),
);
const tolerance = fc.option(fc.double({ min: 0.001, max: 100, noNaN: true }));
const upward = fc.record({
  kind: fc.constantFrom('increase_to', 'at_least', 'latest', 'average', 'cumulative_sum'),
  comparator: fc.constantFrom('>=', '>'),
  value: figure,
});
const downward = fc.record({
  kind: fc.constantFrom('decrease_to', 'at_most', 'latest', 'average', 'cumulative_sum'),
  comparator: fc.constantFrom('<=', '<'),
  value: figure,
  tolerance,
});
const ranged = fc
  .record({
    kind: fc.constantFrom('between', 'latest', 'average'),
    low: figure,
    width: fc.double({ min: 0, max: 100, noNaN: true }),
    tolerance,
  })
  .map(({ kind, low, width, tolerance: allowed }) => ({
    kind,
    comparator: 'between' as const,
    value: low,
    high: low + width,
    tolerance: allowed,
  }));
const anyTarget: fc.Arbitrary<TargetInput> = fc.oneof(upward, downward, ranged);
const anyBaseline = fc.option(figure);

describe('ratioOf', () => {
  it('[M-4] never answers NaN or an infinite number', () => {
    fc.assert(
      fc.property(figure, anyTarget, anyBaseline, (value, target, baseline) => {
        const { ratio, met, reason } = ratioOf(value, target, baseline);
        if (ratio === null) expect(reason).not.toBeNull();
        else expect(Number.isFinite(ratio) && !Object.is(ratio, -0)).toBe(true);
        expect(typeof met).toBe('boolean');
      }),
      { numRuns: 5_000 },
    );
  });

  it('[M-6] a better figure never has a lower ratio', () => {
    fc.assert(
      fc.property(
        fc.oneof(upward, downward),
        anyBaseline,
        figure,
        figure,
        (target, baseline, a, b) => {
          const up = target.comparator === '>=' || target.comparator === '>';
          const [worse, better] = up === a < b ? [a, b] : [b, a];
          const [low, high] = [worse, better].map(
            (value) => ratioOf(value, target, baseline).ratio,
          );
          fc.pre(low !== null && high !== null);
          expect(high).toBeGreaterThanOrEqual(low ?? 0);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('[M-7] met and a ratio of 1 agree, up to the epsilon', () => {
    fc.assert(
      fc.property(figure, anyTarget, anyBaseline, (value, target, baseline) => {
        const { ratio, met } = ratioOf(value, target, baseline);
        const ends = [target.value, target.high ?? target.value];
        const near = ends.some(
          (end) => Math.abs(value - end) <= 1e-6 * Math.max(1, Math.abs(value), Math.abs(end)),
        );
        fc.pre(ratio !== null && !near && Math.abs(ratio - 1) > 1e-9);
        expect(met).toBe((ratio ?? 0) >= 1);
      }),
      { numRuns: 2_000 },
    );
  });

  it('[M-7] equality meets >=, <=, = and both ends of a range, and never > or <', () => {
    const meets = (comparator: TargetInput['comparator'], value: number) =>
      isMet(value, { comparator, value: 58, high: comparator === 'between' ? 60 : null });
    for (const close of [58, 0.58 * 100, 58 + 1e-10]) {
      expect((['>=', '<=', '=', 'between'] as const).map((sign) => meets(sign, close))).toEqual([
        true,
        true,
        true,
        true,
      ]);
      expect([meets('>', close), meets('<', close)]).toEqual([false, false]);
    }
    expect([
      meets('between', 60),
      meets('between', 60.1),
      meets('>', 58.1),
      meets('<', 57.9),
    ]).toEqual([true, false, true, true]);
  });

  it('[M-8] a scaled unit changes nothing', () => {
    const positive = fc.double({ min: 1, max: 1000, noNaN: true });
    fc.assert(
      fc.property(
        positive,
        upward,
        fc.option(positive),
        positive,
        (value, target, baseline, factor) => {
          const one = ratioOf(value, target, baseline).ratio;
          const scaled = ratioOf(
            value * factor,
            { ...target, value: target.value * factor },
            baseline && baseline * factor,
          ).ratio;
          fc.pre(
            one !== null &&
              scaled !== null &&
              Math.abs(target.value) > 1 &&
              Math.abs(target.value - (baseline ?? 0)) > 1,
          );
          expect(scaled).toBeCloseTo(one ?? 0, 6);
        },
      ),
    );
  });

  it('[M-9] names why a ratio is not a plain division', () => {
    const target = { kind: 'increase_to', comparator: '>=', value: 60 } as const;
    const reasonOf = (
      value: number,
      change: Partial<TargetInput> = {},
      baseline: number | null = null,
    ) => ratioOf(value, { ...target, ...change }, baseline).reason;
    expect(reasonOf(60, {}, 60)).toBe('zero_range');
    expect(reasonOf(60, { value: 0 })).toBe('met_or_not');
    expect(reasonOf(60, {}, 80)).toBe('baseline_past_target');
    expect(reasonOf(60, { value: Number.NaN })).toBe('invalid_target');
    expect(reasonOf(60, { kind: 'between', comparator: 'between', high: 50 })).toBe(
      'invalid_target',
    );
    expect(reasonOf(60, { kind: 'between', comparator: 'between' })).toBe('invalid_target');
    expect(reasonOf(Number.POSITIVE_INFINITY)).toBe('invalid_value');
    expect(reasonOf(60, {}, Number.NaN)).toBe('invalid_value');
    expect(reasonOf(1e308, { value: 0.001 })).toBe('out_of_range');
  });
});

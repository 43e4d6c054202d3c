import { describe, expect, it } from 'vitest';
import { chanceOf, trendOf } from './trend-of.ts';

/** The same numbers on every machine: a linear congruential generator with a normal shape. */
function normals(seed: number): () => number {
  let state = seed;
  const uniform = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

interface Bin {
  readonly count: number;
  readonly stated: number;
  readonly reached: number;
}

/** Series with a slope and noise; of each the stated chance of a target, and whether the next value reached it. */
function binsOf(length: number, outliers: number, runs: number): readonly Bin[] {
  const normal = normals(length * 7919 + 17);
  const bins: Bin[] = Array.from({ length: 10 }, () => ({ count: 0, stated: 0, reached: 0 }));
  for (let run = 0; run < runs; run += 1) {
    const slope = normal();
    const noise = () => 5 * normal() * (Math.abs(normal()) > 1.96 ? outliers : 1);
    const history = Array.from({ length }, (_, index) => 100 + slope * index + noise());
    const trend = trendOf(history);
    if (trend === null) throw new Error('too short a series');
    const target = 100 + slope * length + 8 * normal();
    const chance = chanceOf(trend, target);
    const at = Math.min(9, Math.floor(chance * 10));
    const { count, stated, reached } = bins[at] ?? { count: 0, stated: 0, reached: 0 };
    const isReached = 100 + slope * length + 5 * normal() >= target;
    bins[at] = {
      count: count + 1,
      stated: stated + chance,
      reached: reached + (isReached ? 1 : 0),
    };
  }
  return bins;
}

describe('the chance of a target', () => {
  it.each([
    [5, 1],
    [6, 1],
    [8, 1],
    [12, 1],
    [16, 1],
    [6, 5],
    [12, 5],
  ])(
    '[SR-123] comes true as often as it says, of %i values with noise times %i now and then',
    (length, outliers) => {
      for (const { count, stated, reached } of binsOf(length, outliers, 16_000)) {
        expect(count).toBeGreaterThan(200);
        expect(Math.abs(stated - reached) / count).toBeLessThan(0.06);
      }
    },
  );

  it('[SR-123] follows Student’s t, wider for shorter series', () => {
    const chance = (t: number, freedom: number) => chanceOf({ next: t, spread: 1, freedom }, 0);
    expect(chance(2.353, 3)).toBeCloseTo(0.95, 2);
    expect(chance(2.132, 4)).toBeCloseTo(0.95, 2);
    expect(chance(1.725, 20)).toBeCloseTo(0.95, 2);
    expect(chance(-2.086, 20)).toBeCloseTo(0.025, 2);
    expect(chance(0, 5)).toBe(0.5);
  });

  it('[SR-123] is sure of a series without any spread', () => {
    const trend = trendOf([10, 12, 14, 16, 18]);
    expect(trend).toMatchObject({ next: 20, spread: 0 });
    const chances = [19, 20, 21].map((target) => trend && chanceOf(trend, target));
    expect(chances).toEqual([1, 0.5, 0]);
  });

  it('[SR-123] does not follow one wild value', () => {
    const trend = trendOf([10, 11, 12, 90, 14, 15, 16]);
    expect(trend?.next).toBeCloseTo(17, 0);
  });

  it('[SR-123] says nothing about fewer than five values', () => {
    expect(trendOf([10, 11, 12, 13])).toBeNull();
    expect(trendOf([10, 11, 12, 13, 14])).not.toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import { parseFormula } from './parse-formula.ts';
import { solveFor } from './solve-for.ts';

function formula(text: string) {
  const { value, issues } = { issues: undefined, value: undefined, ...parseFormula(text) };
  if (!value) throw new Error(JSON.stringify(issues));
  return value;
}

const signUps = formula('minh × minhRate + tram × tramRate');
const plan = { minh: 50, minhRate: 0.6, tram: 30, tramRate: 0.8 };
const goal = { comparator: '>=', value: 55 } as const;

describe('solveFor', () => {
  it("[F-20] closes the gap of the book's lowered plan, part by part", () => {
    expect(solveFor(signUps, 'minh', goal, plan).value).toBeCloseTo(155 / 3, 10);
    expect(solveFor(signUps, 'minhRate', goal, plan)).toMatchObject({ value: 0.62, reason: null });
    expect(solveFor(signUps, 'tram', goal, plan).value).toBe(31.25);
    expect(solveFor(signUps, 'tramRate', goal, plan).value).toBeCloseTo(25 / 30, 10);
    expect(solveFor(signUps, 'tram', goal, plan).change).toBe(1.25);
  });

  it('[F-21] rounds whole figures to the side on which the goal holds', () => {
    expect(solveFor(signUps, 'minh', goal, plan, { whole: true }).value).toBe(52);
    expect(solveFor(signUps, 'tram', goal, plan, { whole: true }).value).toBe(32);
    const most = { comparator: '<=', value: 55 } as const;
    expect(solveFor(signUps, 'minh', most, plan, { whole: true }).value).toBe(51);
    const more = { comparator: '>', value: 56 } as const;
    expect(solveFor(formula('a × 2'), 'a', more, { a: 1 }, { whole: true }).value).toBe(29);
  });

  it('[F-22] says when a part cannot bring the goal, and how near it comes', () => {
    const mix = formula('(minh × 60% + tram × 80%) ÷ (minh + tram)');
    const rate = { comparator: '>=', value: 0.7 } as const;
    const before = { minh: 80, tram: 30 };
    expect(solveFor(mix, 'tram', rate, before)).toMatchObject({ value: 80, change: 50 });
    expect(solveFor(mix, 'minh', rate, before, { low: 80 })).toMatchObject({
      value: null,
      reason: 'impossible',
      best: { value: 80, result: expect.closeTo(72 / 110, 12) },
    });
    expect(solveFor(mix, 'minh', rate, before).value).toBe(30);
    expect(
      solveFor(signUps, 'minhRate', { ...goal, value: 200 }, plan, { low: 0, high: 1 }),
    ).toMatchObject({
      reason: 'impossible',
      best: { value: 1, result: 74 },
    });
  });

  it('[F-22] tells no effect, no need and no figure apart', () => {
    expect(solveFor(signUps, 'phuc', goal, plan).reason).toBe('unknown_part');
    expect(solveFor(formula('1 ÷ (a - a)'), 'a', goal, { a: 1 })).toMatchObject({
      reason: 'impossible',
      best: null,
    });
    expect(
      solveFor(signUps, 'minh', goal, plan, { low: 51.2, high: 51.9, whole: true }).reason,
    ).toBe('impossible');
    expect(solveFor(signUps, 'minh', goal, { ...plan, minhRate: 0 }).reason).toBe('no_effect');
    expect(solveFor(formula('a^2 + 1'), 'a', { comparator: '>=', value: 0 }, { a: 3 }).reason).toBe(
      'always_holds',
    );
    expect(solveFor(signUps, 'minh', goal, { ...plan, tram: null }).reason).toBe('missing_value');
    expect(solveFor(signUps, 'minh', goal, { ...plan, minh: null })).toMatchObject({
      change: null,
      reason: null,
    });
    expect(solveFor(formula('A ~ b + c'), 'b', goal, { b: 1, c: 2 }).reason).toBe('qualitative');
  });

  it('[F-22] looks on both sides of a pole and never takes it for a solution', () => {
    const share = (value: number) =>
      solveFor(formula('1 ÷ a'), 'a', { comparator: '=', value }, { a: 1 }).value;
    expect(share(100)).toBeCloseTo(0.01, 12);
    expect(share(-2)).toBe(-0.5);
    expect(share(1e-6)).toBeCloseTo(1e6, 3);
    const apart = formula('1 ÷ (a - 2) + 10');
    expect(
      solveFor(apart, 'a', { comparator: '=', value: 10 }, { a: 1 }, { low: -9, high: 9 }).reason,
    ).toBe('impossible');
  });

  it('[F-20] the answer brings the result to the goal', () => {
    const figure = fc.double({ min: 0.1, max: 1000, noNaN: true });
    fc.assert(
      fc.property(figure, figure, figure, figure, (minh, minhRate, tram, value) => {
        const figures = { minh, minhRate, tram, tramRate: 0.8 };
        const wanted = { comparator: '>=', value } as const;
        const solved = solveFor(signUps, 'minh', wanted, figures).value;
        expect(solved).not.toBeNull();
        const result = evaluate(signUps, { ...figures, minh: solved });
        expect(result.value).toBeCloseTo(value, 6);
      }),
    );
  });
});

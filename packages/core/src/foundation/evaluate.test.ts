import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFormula } from './compile-formula.ts';
import { evaluate } from './evaluate.ts';
import { parseFormula } from './parse-formula.ts';
import { sensitivityOf } from './sensitivity-of.ts';

function formula(text: string) {
  const { value, issues } = { issues: undefined, value: undefined, ...parseFormula(text) };
  if (!value) throw new Error(JSON.stringify(issues));
  return value;
}

/** Random formulas as text beside the same calculation done by JavaScript. */
const sums = fc.letrec<{ node: { text: string; run: (v: number[]) => number } }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.integer({ min: 0, max: 3 }).map((i) => ({ text: `p${i}`, run: (v: number[]) => v[i] ?? 0 })),
    fc.integer({ min: 1, max: 99 }).map((n) => ({ text: `${n}`, run: () => n })),
    fc.tuple(tie('node'), fc.constantFrom('+', '-', '*', '/'), tie('node')).map(([a, sign, b]) => ({
      text: `(${a.text} ${sign} ${b.text})`,
      run: (v: number[]) => {
        const [x, y] = [a.run(v), b.run(v)];
        return sign === '+' ? x + y : sign === '-' ? x - y : sign === '*' ? x * y : x / y;
      },
    })),
  ),
})).node;
const figures = fc.array(fc.double({ min: 0.5, max: 50, noNaN: true }), {
  minLength: 4,
  maxLength: 4,
});

describe('evaluate', () => {
  it('[F-13] computes the goal from its parts, however their names are spelt', () => {
    const goal = formula('Hài lòng = Khách trả phí × Tỷ lệ hài lòng cao');
    expect(
      evaluate(
        goal,
        new Map([
          ['khách  trả phí', 400],
          ['TỶ LỆ HÀI LÒNG CAO'.normalize('NFD'), 0.75],
        ]),
      ).value,
    ).toBe(300);
    expect(evaluate(formula('avg(2, 4) + min(3, 1) × max(5, 2) - sum(1, 2)'), {}).value).toBe(5);
    expect(evaluate(formula('-2^2 + 2^-1'), {}).value).toBe(-3.5);
  });

  it('[F-14] answers null with reason and place, never NaN or infinite', () => {
    expect(evaluate(formula('a + b'), { a: 1 })).toEqual({
      value: null,
      reason: 'missing_value',
      part: 'b',
      at: 4,
    });
    expect(evaluate(formula('a + b'), { a: 1, b: Number.NaN }).reason).toBe('invalid_value');
    expect(evaluate(formula('1 / (1 / a)'), { a: 0 })).toMatchObject({
      reason: 'division_by_zero',
      at: 7,
    });
    expect(evaluate(formula('a / a'), { a: 0 }).reason).toBe('division_by_zero');
    expect(evaluate(formula('a^-1'), { a: 0 }).reason).toBe('division_by_zero');
    expect(evaluate(formula('a^0.5'), { a: -4 }).reason).toBe('undefined_power');
    expect(evaluate(formula('1 / (a × a)'), { a: 1e200 }).reason).toBe('out_of_range');
    expect(evaluate(formula('A ~ b + c'), { b: 1, c: 1 }).reason).toBe('qualitative');
    expect(Object.is(evaluate(formula('0 × -a'), { a: 1 }).value, 0)).toBe(true);
    expect(evaluate(formula('constructor'), {}).reason).toBe('missing_value');
  });

  it('[F-15] the compiled form answers as the plain one does', () => {
    fc.assert(
      fc.property(sums, figures, ({ text, run }, values) => {
        const read = formula(text);
        const named = Object.fromEntries(values.map((value, index) => [`p${index}`, value]));
        const plain = evaluate(read, named).value;
        const compiled = compileFormula(read);
        expect(compiled.evaluate(compiled.parts.map((part) => named[part] ?? null))).toBe(plain);
        if (plain !== null) expect(plain).toBe(run(values) + 0);
      }),
    );
  });
});

describe('sensitivityOf', () => {
  const revenue = formula('Doanh thu = Khách × Giá – Chi phí ÷ 2');
  const now = { Khách: 100, Giá: 3, 'Chi phí': 100 };

  it('[F-16] gives every slope, elasticity and reachable swing', () => {
    const { value, parts } = sensitivityOf(revenue, now, { khách: { low: 80, high: 120 } });
    expect(value).toBe(250);
    expect(parts.map(({ part, slope }) => [part, slope])).toEqual([
      ['Khách', 3],
      ['Giá', 100],
      ['Chi phí', -0.5],
    ]);
    expect(parts[0]).toMatchObject({ elasticity: 1.2, swing: { low: -60, high: 60 } });
    expect(parts[1]?.swing).toBeNull();
  });

  it('[F-17] every factor of a product has elasticity 1, so swings rank them', () => {
    const { parts } = sensitivityOf(formula('a × b × c'), { a: 2, b: 30, c: 0.4 });
    expect(parts.map((part) => part.elasticity)).toEqual(
      [1, 1, 1].map((one) => expect.closeTo(one, 12)),
    );
  });

  it('[F-16] says what it cannot tell', () => {
    expect(sensitivityOf(revenue, { Khách: 1 })).toEqual({
      value: null,
      reason: 'missing_value',
      parts: [],
    });
    expect(sensitivityOf(formula('a^0.5'), { a: 0 }).reason).toBe('no_slope');
    expect(sensitivityOf(formula('a - 2'), { a: 2 }).parts[0]?.elasticity).toBeNull();
    expect(
      sensitivityOf(formula('1 / a'), { a: 2 }, { a: { low: 0, high: 4 } }).parts[0]?.swing,
    ).toEqual({
      low: null,
      high: -0.25,
    });
  });

  it('[F-16] slopes agree with small steps', () => {
    fc.assert(
      fc.property(sums, figures, ({ text }, values) => {
        const read = formula(text);
        const compiled = compileFormula(read);
        const point = compiled.parts.map((part) => values[Number(part.slice(1))] ?? 1);
        const slopes = new Float64Array(point.length);
        const value = compiled.partials(point, slopes);
        fc.pre(
          value !== null && Math.abs(value) < 1e6 && slopes.every((slope) => Math.abs(slope) < 1e4),
        );
        for (const [index, x] of point.entries()) {
          const h = 1e-6 * x;
          const above = compiled.evaluate(point.with(index, x + h));
          const below = compiled.evaluate(point.with(index, x - h));
          fc.pre(above !== null && below !== null);
          const step = ((above ?? 0) - (below ?? 0)) / (2 * h);
          const slope = slopes[index] ?? 0;
          expect(Math.abs(step - slope)).toBeLessThan(
            1e-3 * Math.max(1, Math.abs(slope), Math.abs(value ?? 0)),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('[F-16] power, min and max have their slopes too', () => {
    const at = (text: string, values: Record<string, number>) =>
      sensitivityOf(formula(text), values).parts.map((part) => part.slope);
    expect(at('a^b', { a: 3, b: 2 })).toEqual([6, expect.closeTo(9 * Math.log(3), 12)]);
    expect(at('a^b', { a: 0, b: 2 })).toEqual([0, 0]);
    expect(at('a^b', { a: 2, b: 0 })).toEqual([0, expect.closeTo(Math.log(2), 12)]);
    expect(at('min(a, b) + max(a, b)', { a: 1, b: 2 })).toEqual([1, 1]);
    expect(at('min(a, b)', { a: 2, b: 2 })).toEqual([1, 0]);
    expect(at('max(a, b)', { a: 1, b: 2 })).toEqual([0, 1]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumOf } from '../measure/sum-of.ts';
import { attributeChange } from './attribute-change.ts';
import { parseFormula } from './parse-formula.ts';

function formula(text: string) {
  const { value, issues } = { issues: undefined, value: undefined, ...parseFormula(text) };
  if (!value) throw new Error(JSON.stringify(issues));
  return value;
}

const signUps = formula('demos × rate');
const funnel = formula('(reach × visit × sign + inbound) × trial ÷ churn');

describe('attributeChange', () => {
  it('[F-23] explains a change part by part', () => {
    const { change, parts, method } = attributeChange(
      signUps,
      { demos: 100, rate: 0.7 },
      { demos: 90, rate: 0.65 },
    );
    expect(change).toBe(-11.5);
    expect(parts.map(({ part, effect }) => [part, effect])).toEqual([
      ['demos', expect.closeTo(-6.75, 12)],
      ['rate', expect.closeTo(-4.75, 12)],
    ]);
    expect(method).toBe('shapley');
  });

  it('[F-23] what did not change explains nothing', () => {
    const same = { demos: 100, rate: 0.7 };
    expect(attributeChange(signUps, same, same)).toMatchObject({
      change: 0,
      parts: [{ effect: 0 }, { effect: 0 }],
    });
    const { parts } = attributeChange(signUps, same, { ...same, demos: 80 });
    expect(parts.map(({ effect }) => effect)).toEqual([-14, 0]);
  });

  const figure = fc.double({ min: 0.1, max: 1000, noNaN: true });
  const figures = fc.record({
    reach: figure,
    visit: figure,
    sign: figure,
    inbound: figure,
    trial: figure,
    churn: figure,
  });

  it('[F-24] the parts add up to the change, to the last digit', () => {
    fc.assert(
      fc.property(figures, figures, fc.constantFrom(12, 3), (before, after, maxExact) => {
        const { change, parts, ...ends } = attributeChange(funnel, before, after, { maxExact });
        const effects = parts.map(({ effect }) => effect);
        expect(sumOf(effects)).toBe(change);
        expect(effects.reduce((sum, effect) => sum + effect, 0)).toBe(change);
        const size = Math.max(...effects.map(Math.abs));
        expect(
          Math.abs((ends.after ?? 0) - (ends.before ?? 0) - (change ?? 0)),
        ).toBeLessThanOrEqual(size * 1e-15);
      }),
      { numRuns: 1_000 },
    );
  });

  it('[F-24] whichever way the parts are named, the shares stay', () => {
    fc.assert(
      fc.property(figures, figures, (before, after) => {
        const mirrored = formula('trial × (inbound + sign × visit × reach) ÷ churn');
        const effectsOf = (text: typeof funnel) =>
          new Map(
            attributeChange(text, before, after).parts.map(({ part, effect }) => [part, effect]),
          );
        const [one, other] = [effectsOf(funnel), effectsOf(mirrored)];
        const scale = Math.max(...[...one.values()].map(Math.abs), 1);
        for (const [part, effect] of one) {
          expect(Math.abs(effect - (other.get(part) ?? 0)) / scale).toBeLessThan(1e-9);
        }
      }),
    );
  });

  it('[F-25] many parts are attributed along the straight path, and it says so', () => {
    const names = Array.from({ length: 20 }, (_, index) => `p${index}`);
    const long = formula(names.join(' + '));
    const at = (factor: number) =>
      Object.fromEntries(names.map((name, index) => [name, index * factor]));
    const { parts, method, change } = attributeChange(long, at(1), at(3));
    expect(method).toBe('path');
    expect(change).toBe(380);
    for (const [index, { effect }] of parts.entries()) expect(effect).toBeCloseTo(2 * index, 9);
  });

  it('[F-25] says what has no value', () => {
    expect(attributeChange(signUps, { demos: 1 }, { demos: 1, rate: 1 }).reason).toBe(
      'missing_value',
    );
    expect(attributeChange(signUps, { demos: 1, rate: 1 }, { demos: 1 }).reason).toBe(
      'missing_value',
    );
    const ratio = formula('a ÷ (b + c)');
    expect(attributeChange(ratio, { a: 1, b: 1, c: 0 }, { a: 1, b: 0, c: 1 })).toMatchObject({
      reason: 'no_value_between',
      parts: [],
    });
  });
});

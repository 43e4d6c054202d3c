import { type Measurable, progressOf, type Reading } from '@kpikit/core';
import { describe, expect, it } from 'vitest';
import { brokenProgress } from './progress-cases.mjs';

type Formula = typeof progressOf;
const answers = (change: (answer: ReturnType<Formula>, readings: readonly Reading[]) => object) =>
  ((kpi: Measurable, readings: readonly Reading[], at: string, policy = {}) => {
    const answer = progressOf(kpi, readings, at, policy);
    return { ...answer, ...change(answer, readings) };
  }) as Formula;

describe('brokenProgress', () => {
  it('finds nothing wrong with ours', () => {
    expect(brokenProgress(2_000)).toBe(0);
  });

  it.each([
    ['a silence that counts as 0', answers((_, readings) => (readings.length ? {} : { ratio: 0 }))],
    [
      'an infinite figure',
      answers(({ reason }) => (reason === 'out_of_range' ? { ratio: 1 / 0 } : {})),
    ],
    ['a cap passed', answers(({ ratio }) => ({ capped: ratio }))],
    ['a verdict without a comparator', answers(({ ratio }) => ({ met: ratio && ratio >= 1 }))],
    ['the order of arrival', answers((_, [first]) => (first ? { ratio: first.value } : {}))],
    [
      'a better figure that counts less',
      answers(({ ratio, capped }) =>
        ratio && capped === 1 ? { ratio: 1 / ratio, capped: Math.min(1, 1 / ratio) } : {},
      ),
    ],
  ])('finds %s', (_fault, formula) => {
    expect(brokenProgress(2_000, formula)).toBeGreaterThan(0);
  });
});

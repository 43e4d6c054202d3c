import { describe, expect, it } from 'vitest';
import { atLeast } from '../testing/at-least.ts';
import { Target } from './target.ts';

const demos = atLeast(80);
const accepts = (target: unknown) => Target.safeParse(target).success;

describe('targets', () => {
  it('[M-1] have one form for every kind', () => {
    expect(accepts(demos)).toBe(true);
    expect(accepts({ ...demos, kind: 'increase_to', comparator: '>' })).toBe(true);
    expect(accepts({ ...demos, kind: 'decrease_to', comparator: '<=', tolerance: 5 })).toBe(true);
    expect(accepts({ ...demos, kind: 'reach', value: 1 })).toBe(true);
    expect(accepts({ ...demos, kind: 'between', comparator: 'between', high: 90 })).toBe(true);
    for (const kind of ['count_per_period', 'cumulative_sum', 'latest', 'average']) {
      for (const comparator of ['>=', '>', '<=', '<', '=']) {
        expect([kind, comparator, accepts({ ...demos, kind, comparator })]).toEqual([
          kind,
          comparator,
          true,
        ]);
      }
      expect(accepts({ ...demos, kind, comparator: 'between', high: 90, tolerance: 1 })).toBe(true);
    }
  });

  it('[M-2] refuse what their comparator cannot mean [T16]', () => {
    for (const change of [
      { comparator: '<=' },
      { comparator: 'between', high: 90 },
      { high: 90 },
      { tolerance: 1 },
      { value: '80' },
      { value: Number.NaN },
      { value: Number.POSITIVE_INFINITY },
      { kind: 'reach' },
      { kind: 'someday' },
      { kind: 'at_most', comparator: '<=', tolerance: 0 },
      { kind: 'between', comparator: 'between', high: null },
      { kind: 'between', comparator: 'between', high: 79 },
      { kind: 'latest', comparator: 'between', high: 79 },
      { kind: 'latest', comparator: '=', high: 90 },
      { note: 'extra' },
    ]) {
      expect([change, accepts({ ...demos, ...change })]).toEqual([change, false]);
    }
  });
});

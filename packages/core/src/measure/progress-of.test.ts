import { describe, expect, it } from 'vitest';
import type { Measurable } from './measurable.ts';
import { progressOf } from './progress-of.ts';

const trials: Measurable = {
  target: { kind: 'increase_to', comparator: '>=', value: 0.18 },
  baseline: 0.12,
};
const at = '2025-03-31';

describe('progressOf', () => {
  it('[M-3] with a baseline is the way gone of the way to go', () => {
    expect(progressOf(trials, [{ value: 0.15, at: '2025-02-01' }], at)).toEqual({
      ratio: expect.closeTo(0.5, 12),
      capped: expect.closeTo(0.5, 12),
      met: false,
      reason: null,
    });
  });

  it('[M-5] without readings there is no figure, never 0', () => {
    expect(progressOf(trials, [], at)).toEqual({
      ratio: null,
      capped: null,
      met: null,
      reason: 'no_data',
    });
    expect(progressOf({ target: null }, [{ value: 1, at }], at).reason).toBe('no_target');
  });
});

import type { Target } from '../measure/target.ts';

/** The plainest target: `value` or more. */
export function atLeast(value: number): Target {
  return { kind: 'at_least', comparator: '>=', value, high: null, tolerance: null };
}

import type { Target } from '../measure/target.ts';

/** The plainest target: `value` or more. Narrower than `Target`, so that a test may spread it. */
export const atLeast = (value: number) =>
  ({
    kind: 'at_least',
    comparator: '>=',
    value,
    high: null,
    tolerance: null,
  }) as const satisfies Target;

import type { ConformanceRow } from './conformance-row.ts';
import { between, down, row, up } from './row.ts';

const atLeast = up('at_least', 80);
const atMost = down('at_most', 5);
const share = { stay: 'share' } as const;

/** Levels to hold: at least, at most, between. */
export const levelRows: readonly ConformanceRow[] = [
  row('below', atLeast, [40], [0.5, 0.5, false]),
  row('equal', atLeast, [80], [1, 1, true], {
    fault: 'equality counts as 0 %',
    peer: ['all or nothing, better than the target', 0],
  }),
  row('above', atLeast, [100], [1.25, 1, true]),
  row('negative-figure', atLeast, [-8], [-0.1, 0, false], {
    fault: 'a figure below 0 counts as 0, which hides the fall',
    peer: ['figure ÷ target, between 0 and 1', 0],
  }),
  row('target-zero-met', up('at_least', 0), [3], [1, 1, true], {
    fault: 'a target of 0 divides by zero',
    peer: ['figure ÷ target', 'infinite'],
  }),
  row('target-zero-missed', up('at_least', 0), [-3], [0, 0, false]),
  row('target-negative-met', up('at_least', -10), [-5], [1, 1, true], {
    fault: '−5 ÷ −10 is read as half-way',
    peer: ['figure ÷ target', 0.5],
  }),
  row('target-negative-missed', up('at_least', -10), [-15], [0, 0, false]),
  row('float-at-target', up('at_least', 63), [90 * 0.7], [1, 1, true], {
    fault: '90 × 0.7 is 62.99… in floats, and not met',
    peer: ['figure ≥ target, to the last bit', false],
  }),
  row('strict-equal', up('at_least', 80, '>'), [80], [1, 1, false]),
  row('held-all-along', atLeast, [90, 85, 80], [1, 1, true], { policy: share }),
  row('held-half-the-time', atLeast, [90, 70], [0.5, 0.5, false], {
    policy: share,
    at: '2025-01-03T09:00:00.000Z',
  }),
  row('held-by-its-only-reading', atLeast, [90], [1.125, 1, true], {
    policy: share,
    at: '2025-01-01T09:00:00.000Z',
  }),
  row('no-readings', atLeast, [], [null, null, null], {
    fault: 'no reading shows as green',
    peer: ['green until a figure says otherwise', true],
  }),

  row('equal', atMost, [5], [1, 1, true], {
    fault: 'equality counts as 0 %',
    peer: ['all or nothing, better than the target', 0],
  }),
  row('below', atMost, [4], [1.2, 1, true]),
  row('above', atMost, [6], [0.8, 0.8, false], {
    fault: 'only 0 or 100 %',
    peer: ['all or nothing, better than the target', 0],
  }),
  row('twice', atMost, [10], [0, 0, false]),
  row('beyond-twice', atMost, [15], [-1, 0, false]),
  row('figure-zero', atMost, [0], [2, 1, true], {
    fault: 'target ÷ figure explodes near 0',
    peer: ['target ÷ figure', 'infinite'],
  }),
  row('target-zero-met', down('at_most', 0), [0], [1, 1, true]),
  row('target-zero-missed', down('at_most', 0), [1], [0, 0, false], {
    fault: 'a target of 0 divides by zero',
    peer: ['2 − figure ÷ target, no reading as 0', 'infinite'],
  }),
  row('target-zero-tolerance', down('at_most', 0, { tolerance: 4 }), [1], [0.75, 0.75, false]),
  row('target-negative', down('at_most', -10), [-12], [1, 1, true]),
  row('strict-equal', down('at_most', 5, { comparator: '<' }), [5], [1, 1, false]),
  row('no-readings', atMost, [], [null, null, null], {
    fault: 'no reading counts as 0 and so as kept',
    peer: ['2 − figure ÷ target, no reading as 0', 2],
  }),

  row('inside', between('between', 40, 60), [50], [1, 1, true]),
  row('at-low-end', between('between', 40, 60), [40], [1, 1, true]),
  row('at-high-end', between('between', 40, 60), [60], [1, 1, true]),
  row('outside', between('between', 40, 60), [61], [0, 0, false], {
    fault: 'a band is left at the top unseen',
    peer: ['figure ÷ target, between 0 and 1', 1],
  }),
  row('outside-tolerance', between('between', 40, 60, 10), [63], [0.7, 0.7, false]),
  row('below-tolerance', between('between', 40, 60, 10), [25], [-0.5, 0, false]),
  row('baseline-is-no-matter', between('between', 40, 60), [50], [1, 1, true], { baseline: 0 }),
  row('no-readings', between('between', 40, 60), [], [null, null, null]),
];

import type { ConformanceRow } from './conformance-row.ts';
import { down, milestone, row, up } from './row.ts';

const trialRate = up('increase_to', 0.18);
const complaints = down('decrease_to', 20);

/** Targets that one moves towards: increase, decrease, milestone. */
export const movingRows: readonly ConformanceRow[] = [
  row('half-way', trialRate, [0.15], [0.5, 0.5, false], { baseline: 0.12 }),
  row('at-baseline', trialRate, [0.12], [0, 0, false], { baseline: 0.12 }),
  row('baseline-counts', up('increase_to', 100), [50], [0, 0, false], {
    baseline: 50,
    fault: 'the baseline is left out: half at the start',
    peer: ['figure ÷ target', 0.5],
  }),
  row('decimals-count', up('increase_to', 2), [1.9], [0.9, 0.9, false], {
    baseline: 1,
    fault: 'figures are cut to whole numbers',
    peer: ['whole figure ÷ whole target', 0.5],
  }),
  row('no-early-rounding', up('increase_to', 300), [1], [1 / 300, 1 / 300, false], {
    baseline: 0,
    fault: 'rounded to two decimals before it becomes a percentage',
    peer: ['way gone ÷ way to go, to two decimals, 0 without a way', 0],
  }),
  row('wrong-way', up('increase_to', 100), [25], [-0.5, 0, false], {
    baseline: 50,
    fault: 'the distance is taken without its sign: 50 % for moving away',
    peer: ['distance ÷ distance, without signs', 0.5],
  }),
  row('at-target', trialRate, [0.18], [1, 1, true], { baseline: 0.12 }),
  row('above-target', up('increase_to', 100), [120], [1.4, 1, true], {
    baseline: 50,
    fault: 'more than the target is refused',
    peer: ['entry form that takes figures up to the target', 'refused'],
  }),
  row('above-target-cap-120', up('increase_to', 100), [120], [1.4, 1.2, true], {
    baseline: 50,
    policy: { cap: 1.2 },
  }),
  row('above-target-no-cap', up('increase_to', 100), [120], [1.4, 1.4, true], {
    baseline: 50,
    policy: { cap: null },
  }),
  row('zero-range-met', up('increase_to', 60), [60], [1, 1, true], {
    baseline: 60,
    fault: 'target = baseline gives 0 or 50 % although it is met',
    peer: ['way gone ÷ way to go, to two decimals, 0 without a way', 0],
  }),
  row('zero-range-above', up('increase_to', 60), [61], [1, 1, true], {
    baseline: 60,
    fault: 'target = baseline divides by zero: infinite',
    peer: ['way gone ÷ way to go', 'infinite'],
  }),
  row('zero-range-below', up('increase_to', 60), [59], [0, 0, false], {
    baseline: 60,
    fault: 'target = baseline gives 50 % for any figure',
    peer: ['scale of a chart library', 0.5],
  }),
  row('baseline-past-target', up('increase_to', 50), [60], [1.2, 1, true], { baseline: 80 }),
  row('no-baseline', up('increase_to', 80), [40], [0.5, 0.5, false]),
  row('float-at-target', up('increase_to', 58), [0.58 * 100], [1, 1, true], {
    fault: '0.58 × 100 is a hair below 58 in floats, and not met',
    peer: ['figure ≥ target, to the last bit', false],
  }),
  row('strict-at-target', up('increase_to', 58, '>'), [58], [1, 1, false]),
  row('no-readings', up('increase_to', 100), [], [null, null, null], {
    baseline: 50,
    fault: 'no reading becomes 0 or NaN',
    peer: ['way gone ÷ way to go', 'NaN'],
  }),

  row('half-way', complaints, [30], [0.5, 0.5, false], {
    baseline: 40,
    fault: 'targets below the start are refused, or count backwards',
    peer: ['entry form that takes figures up to the target', 'refused'],
  }),
  row('wrong-way', complaints, [50], [-0.5, 0, false], {
    baseline: 40,
    fault: 'the distance is taken without its sign: progress for getting worse',
    peer: ['distance ÷ distance, without signs', 0.5],
  }),
  row('at-target', complaints, [20], [1, 1, true], {
    baseline: 40,
    fault: 'reached at equality, yet 0 %',
    peer: ['all or nothing, better than the target', 0],
  }),
  row('below-target', complaints, [10], [1.5, 1, true], {
    baseline: 40,
    fault: 'clamped on the server and not on the screen: 100 % here, 150 % there',
    peer: ['scale of a chart library', 1],
  }),
  row('zero-range-met', complaints, [20], [1, 1, true], { baseline: 20 }),
  row('zero-range-missed', complaints, [21], [0, 0, false], { baseline: 20 }),
  row('to-zero', down('decrease_to', 0), [3], [0.7, 0.7, false], { baseline: 10 }),
  row('no-baseline', complaints, [25], [0.75, 0.75, false]),
  row('negative-figures', down('decrease_to', -10), [-5], [0.5, 0.5, false], { baseline: 0 }),

  row('done', milestone, [1], [1, 1, true]),
  row('not-yet', milestone, [0], [0, 0, false], {
    fault: 'done is true as long as it is not done',
    peer: ['is-done turned around', true],
  }),
  row('half-is-not-done', milestone, [0.5], [0, 0, false]),
  row('baseline-is-no-matter', milestone, [1], [1, 1, true], { baseline: 1 }),
  row('no-readings', milestone, [], [null, null, null]),
];

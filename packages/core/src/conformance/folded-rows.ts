import type { ConformanceRow } from './conformance-row.ts';
import { between, down, row, up } from './row.ts';

const may = { startOn: '2025-05-01', endOn: '2025-05-31' };
const around = [
  { value: 9, at: '2025-04-30T23:59:59.999Z' },
  { value: 2, at: '2025-05-01T00:00:00.000Z' },
  { value: 3, at: '2025-05-31T23:59:59.999Z' },
  { value: 9, at: '2025-06-01T00:00:00.000Z' },
];
const late = [
  { value: 8, at: '2025-01-20T09:00:00.000Z' },
  { value: 5, at: '2025-01-10T09:00:00.000Z' },
];

/** Figures made of several readings: counts, sums, averages, the last one. */
export const foldedRows: readonly ConformanceRow[] = [
  row('adds-up', up('cumulative_sum', 10), [2, 3], [0.5, 0.5, false], {
    fault: 'parts are summed on one screen and averaged on the next',
    peer: ['plain mean ÷ target', 0.25],
  }),
  row('reaches', up('cumulative_sum', 10), [2, 3, 5], [1, 1, true]),
  row('only-its-period', up('cumulative_sum', 10), around, [0.5, 0.5, false], {
    period: may,
    at: '2025-12-31T00:00:00.000Z',
    fault: 'a period that ends where the next starts counts a day twice',
    peer: ['sum of a period and the first moment after it', 1.4],
  }),
  row('only-until-then', up('cumulative_sum', 10), [4, 4, 4], [0.8, 0.8, false], {
    at: '2025-01-02T09:00:00.000Z',
  }),
  row('corrections-subtract', up('cumulative_sum', 10), [8, -3], [0.5, 0.5, false]),
  row('small-beside-large', up('cumulative_sum', 1), [1e16, 1, -1e16], [1, 1, true], {
    fault: 'plain addition loses the small part',
    peer: ['plain sum ÷ target', 0],
  }),
  row('budget', down('cumulative_sum', 100), [60, 60], [0.8, 0.8, false]),
  row('from-a-baseline', up('cumulative_sum', 300), [200], [0.5, 0.5, false], { baseline: 100 }),
  row('no-readings', up('cumulative_sum', 10), [], [null, null, null], {
    fault: 'an empty sum is 0 %, not unknown',
    peer: ['plain sum ÷ target', 0],
  }),

  row('counts-readings', up('count_per_period', 4), [30, 12], [0.5, 0.5, false]),
  row('zero-is-no-occurrence', up('count_per_period', 4), [1, 0, 1], [0.5, 0.5, false]),
  row('only-its-period', up('count_per_period', 4), around, [0.5, 0.5, false], {
    period: may,
    at: '2025-12-31T00:00:00.000Z',
  }),
  row('no-readings', up('count_per_period', 4), [], [null, null, null]),

  row('last-by-time', up('latest', 10), late, [0.8, 0.8, false], {
    fault: 'the reading that arrived last wins over the one that was true last',
    peer: ['last arrival ÷ target', 0.5],
  }),
  row('not-from-the-future', up('latest', 10), late, [0.5, 0.5, false], {
    at: '2025-01-15T00:00:00.000Z',
  }),
  row('last-inside-its-period', up('latest', 10), around, [0.3, 0.3, false], {
    period: may,
    at: '2025-12-31T00:00:00.000Z',
    fault: 'days are those of the server’s zone, eight hours behind',
    peer: ['last figure of the period at UTC−8', 0.9],
  }),
  row('with-baseline', up('latest', 10), [6], [0.2, 0.2, false], { baseline: 5 }),
  row('range', between('latest', 4, 6, 4), [8], [0.5, 0.5, false]),

  row('mean', up('average', 10), [4, 6], [0.5, 0.5, false]),
  row('ceiling', down('average', 10), [12, 10], [0.9, 0.9, false]),
  row('range', between('average', 4, 6), [3, 7], [1, 1, true]),
  row('no-readings', up('average', 10), [], [null, null, null], {
    fault: '0 ÷ 0 is NaN',
    peer: ['plain mean ÷ target', 'NaN'],
  }),
];

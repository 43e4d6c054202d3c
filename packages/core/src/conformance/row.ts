import type { Reading } from '../measure/measurable.ts';
import type { Target } from '../measure/target.ts';
import type { ConformanceInput, ConformanceRow, PeerAnswer } from './conformance-row.ts';

type Figures = readonly number[] | readonly Reading[];
type Answer = readonly [ratio: number | null, capped: number | null, met: boolean | null];
interface Rest extends Partial<Pick<ConformanceInput, 'baseline' | 'period' | 'at' | 'policy'>> {
  readonly fault?: string;
  readonly peer?: readonly [formula: string, answers: PeerAnswer['answers']];
}

/** A row of the table; plain figures are readings of successive days of January 2025. */
export function row(
  edge: string,
  target: Target,
  figures: Figures,
  [ratio, capped, met]: Answer,
  { fault, peer, ...rest }: Rest = {},
): ConformanceRow {
  const readings = figures.map((figure, index) =>
    typeof figure === 'number'
      ? { value: figure, at: `2025-01-${String(index + 1).padStart(2, '0')}T09:00:00.000Z` }
      : figure,
  );
  const given = {
    baseline: null,
    period: null,
    at: '2025-03-31T23:59:59.999Z',
    policy: {},
    ...rest,
  };
  return {
    id: `${target.kind}/${edge}`,
    kind: target.kind,
    edge,
    input: { target, readings, ...given },
    expected: { ratio, capped, met },
    fault: fault ?? null,
    peer: peer === undefined ? null : { formula: peer[0], answers: peer[1] },
  };
}

/** More is better. */
export function up(
  kind: 'increase_to' | 'at_least' | 'count_per_period' | 'cumulative_sum' | 'latest' | 'average',
  value: number,
  comparator: '>=' | '>' = '>=',
): Target {
  return { kind, comparator, value, high: null, tolerance: null };
}

/** Less is better. */
export function down(
  kind: 'decrease_to' | 'at_most' | 'cumulative_sum' | 'latest' | 'average',
  value: number,
  {
    comparator = '<=',
    tolerance = null,
  }: { comparator?: '<=' | '<'; tolerance?: number | null } = {},
): Target {
  return { kind, comparator, value, high: null, tolerance };
}

/** Inside is good. */
export function between(
  kind: 'between' | 'latest' | 'average' | 'cumulative_sum',
  value: number,
  high: number,
  tolerance: number | null = null,
): Target {
  return { kind, comparator: 'between', value, high, tolerance };
}

/** Done or not. */
export const milestone: Target = {
  kind: 'reach',
  comparator: '>=',
  value: 1,
  high: null,
  tolerance: null,
};

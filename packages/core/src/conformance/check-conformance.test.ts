import { describe, expect, it } from 'vitest';
import { progressOf } from '../measure/progress-of.ts';
import { Target } from '../measure/target.ts';
import { checkConformance } from './check-conformance.ts';
import { conformanceRows } from './conformance-rows.ts';
import { answerOf, peerFormulas } from './peer-formulas.fixture.ts';

const kinds = [
  'increase_to',
  'decrease_to',
  'reach',
  'at_least',
  'at_most',
  'between',
  'count_per_period',
  'cumulative_sum',
  'latest',
  'average',
] as const;

describe('conformance table', () => {
  it.each(conformanceRows.map((row) => [row.id, row] as const))('[M-20] %s', (_, row) => {
    const { readings, at, policy, ...kpi } = row.input;
    const { ratio, capped, met } = progressOf(kpi, readings, at, policy);
    const near = (figure: number | null) => (figure === null ? null : expect.closeTo(figure, 9));
    expect({ ratio, capped, met }).toEqual({
      ratio: near(row.expected.ratio),
      capped: near(row.expected.capped),
      met: row.expected.met,
    });
  });

  it('[M-20] is plain JSON, for functions in any language', () => {
    expect(JSON.parse(JSON.stringify(conformanceRows))).toStrictEqual(conformanceRows);
  });

  it('[M-20] covers every kind, with valid targets and unique ids', () => {
    expect(new Set(conformanceRows.map((row) => row.kind))).toEqual(new Set(kinds));
    expect(new Set(conformanceRows.map((row) => row.id)).size).toBe(conformanceRows.length);
    for (const { id, input } of conformanceRows) {
      expect([id, Target.safeParse(input.target).success]).toEqual([id, true]);
    }
  });

  it.each(conformanceRows.flatMap((row) => (row.peer ? [[row.id, row, row.peer] as const] : [])))(
    '[M-22] %s: the wrong formula answers as told, and otherwise than ours',
    (_, row, peer) => {
      const formula = peerFormulas.get(peer.formula);
      const said = formula ? answerOf(formula, row.input) : `no formula "${peer.formula}"`;
      expect(said).toBe(peer.answers);
      const { ratio, met } = row.expected;
      expect(said).not.toBe(typeof said === 'boolean' ? met : ratio);
    },
  );

  it('[M-22] every row that stems from a mistake has a wrong formula, and no formula is idle', () => {
    for (const { id, fault, peer } of conformanceRows) {
      expect([id, peer === null]).toEqual([id, fault === null]);
    }
    const told = conformanceRows.flatMap(({ peer }) => peer?.formula ?? []);
    expect(new Set(told)).toEqual(new Set(peerFormulas.keys()));
  });

  it("[M-21] finds the mistakes of a host's own formula", () => {
    // #region host
    const failures = checkConformance(({ target, baseline, readings }) => {
      const value = readings.at(-1)?.value ?? 0;
      const start = baseline ?? 0;
      const ratio = Math.abs(value - start) / Math.abs((target?.value ?? 0) - start);
      return { ratio, capped: Math.min(1, ratio), met: ratio >= 1 };
    });
    const first = failures.map(({ row, answer }) => [row.id, answer.ratio, row.fault]).at(0);
    // #endregion host
    expect(first).toEqual([
      'increase_to/wrong-way',
      0.5,
      'the distance is taken without its sign: 50 % for moving away',
    ]);
    const failed = new Set(failures.map(({ row }) => row.id));
    for (const id of [
      'increase_to/wrong-way',
      'increase_to/zero-range-below',
      'increase_to/no-readings',
      'at_most/above',
      'latest/last-by-time',
      'cumulative_sum/adds-up',
      'at_least/float-at-target',
    ]) {
      expect([id, failed.has(id)]).toEqual([id, true]);
    }
    expect(failed.has('increase_to/half-way')).toBe(false);
    expect(
      checkConformance(({ readings, at, policy, ...kpi }) => progressOf(kpi, readings, at, policy)),
    ).toEqual([]);
  });
});

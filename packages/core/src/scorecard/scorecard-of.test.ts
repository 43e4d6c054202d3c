import { describe, expect, it } from 'vitest';
import { closeCycle } from '../commands/close-cycle.ts';
import { correctResult } from '../commands/correct-result.ts';
import { createKpi } from '../commands/create-kpi.ts';
import { recordMeasurement } from '../commands/record-measurement.ts';
import { createEngine } from '../kernel/create-engine.ts';
import { explain } from '../kernel/explain.ts';
import { unwrap } from '../kernel/unwrap.ts';
import { coreVi } from '../locales/vi.ts';
import { core } from '../module.ts';
import { atLeast } from '../testing/at-least.ts';
import { given } from '../testing/given.ts';
import { smallCompany } from '../testing/small-company.ts';
import { testContext } from '../testing/test-context.ts';
import { scoreOf } from './score-of.ts';
import { type ScorecardOptions, scorecardOf } from './scorecard-of.ts';
import { ScorecardPolicy } from './scorecard-policy.ts';

const engine = createEngine({ modules: [core] });
const mine = { cycleId: '2025-Q1', status: 'active' as const, owners: [{ personId: 'minh' }] };
const { state } = given(engine, [
  ...smallCompany(),
  createKpi({ id: 'M1', statement: 'Tổ chức ≥ 80 lượt demo', target: atLeast(80), ...mine }),
  createKpi({ id: 'M2', statement: 'Tỷ lệ demo → dùng thử ≥ 70%', target: atLeast(0.7), ...mine }),
  createKpi({ ...mine, id: 'draft', statement: 'x', target: atLeast(1), status: 'draft' }),
  createKpi({
    ...mine,
    id: 'other',
    statement: 'x',
    target: atLeast(1),
    owners: [{ personId: 'tram' }],
  }),
  createKpi({ ...mine, id: 'elsewhere', statement: 'x', target: atLeast(1), cycleId: null }),
  createKpi({
    ...mine,
    id: 'S',
    statement: 'x',
    target: atLeast(1),
    owners: [],
    orgUnitId: 'sales',
  }),
  recordMeasurement({ kpiId: 'M1', value: 100, note: 'riêng tư' }),
  recordMeasurement({ kpiId: 'M2', value: 0.35 }),
]);
const card = (options: Partial<ScorecardOptions> = {}, of = state, person = 'minh') =>
  scorecardOf(of, person, '2025-Q1', {
    at: '2025-03-31',
    weights: { M1: 60, M2: 40 },
    ...options,
  });
const codesOf = (options: Partial<ScorecardOptions>, of = state) =>
  card(options, of).findings.map(({ code, params }) => [code, params?.id ?? params?.sum]);

describe('scorecardOf', () => {
  it('[H-29] has a line for each KPI that runs and the person answers for, with what it brings', () => {
    const { lines, score, coverage, band, findings } = card();
    expect(lines).toEqual([
      {
        kind: 'kpi',
        id: 'M1',
        title: 'Tổ chức ≥ 80 lượt demo',
        weight: 60,
        actual: 100,
        ratio: 1.25,
        met: true,
        reason: null,
        level: null,
        score: 1,
        points: 0.6,
        frozen: false,
      },
      expect.objectContaining({ id: 'M2', ratio: 0.5, met: false, score: 0.5, points: 0.2 }),
    ]);
    expect([score, coverage, band, findings]).toEqual([0.8, 100, null, []]);
    expect(card({ weights: { S: 100 } }, state, 'phuc').lines.map(({ id }) => id)).toEqual(['S']);
  });

  it('[H-29] takes the lines that the house brings, such as a competency', () => {
    const competency = { id: 'teamwork', title: 'Phối hợp', weight: 20, ratio: 0.5 };
    const { lines, score } = card({ weights: { M1: 40, M2: 40 }, lines: [competency] });
    expect(lines.at(-1)).toMatchObject({ kind: 'house', id: 'teamwork', score: 0.5, points: 0.1 });
    expect(score).toBeCloseTo(0.4 + 0.2 + 0.1, 12);
  });

  it('[H-29] takes frozen results of a closed cycle, as corrected, and whose they were then', () => {
    const april = testContext({ now: '2025-04-02T02:00:00.000Z' });
    const closed = unwrap(engine.execute(state, closeCycle({ cycleId: '2025-Q1' }), april)).state;
    const corrected = unwrap(
      engine.execute(closed, correctResult({ kpiId: 'M2', actual: 0.7, why: 'thiếu số' }), {
        ...april,
        newId: (noun) => `${noun}-corrected`,
      }),
    ).state;
    const { lines, score } = card({}, corrected);
    expect(lines.map(({ id, ratio, frozen }) => [id, ratio, frozen])).toEqual([
      ['M1', 1.25, true],
      ['M2', 1, true],
    ]);
    expect(score).toBe(1);
    expect(card({}, closed).score).toBe(card().score);
  });

  it('[H-30] gives no total where weights do not make 100, and says by how much', () => {
    const odd = card({ weights: { M1: 60, M2: 30 } });
    expect(odd.score).toBeNull();
    expect(explain(odd.findings, coreVi)[0]?.says).toBe(
      'Trọng số cộng lại bằng 90, chưa phải 100.',
    );
    expect(card({ weights: { M1: 33.3, M2: 66.7 } }).score).not.toBeNull();
    expect(codesOf({ weights: { M1: 60 } })).toEqual([
      ['core/weight_missing', 'M2'],
      ['core/weights_not_100', 60],
    ]);
    expect(codesOf({ weights: { M1: 60, M2: 40, other: 5, constructor: 1 } })).toEqual([
      ['core/weight_of_other', 'constructor'],
      ['core/weight_of_other', 'other'],
    ]);
  });

  it('[H-30] a line without a figure is told, and is 0 only where the house says so', () => {
    const { state: fresh } = given(engine, [
      ...smallCompany(),
      createKpi({ ...mine, id: 'M1', statement: 'x', target: atLeast(80) }),
      createKpi({ ...mine, id: 'M2', statement: 'y', target: atLeast(1) }),
      recordMeasurement({ kpiId: 'M1', value: 40 }),
    ]);
    const answer = (missing: ScorecardPolicy['missing']) => {
      const { score, coverage } = card({ policy: { missing } }, fresh);
      return [score, coverage];
    };
    expect(answer('exclude')).toEqual([0.5, 60]);
    expect(answer('zero')).toEqual([0.3, 60]);
    expect(answer('block')).toEqual([null, 60]);
    expect(codesOf({}, fresh)).toEqual([['core/line_without_figure', 'M2']]);
    const silent = { policy: { missing: 'exclude' }, at: '2024-12-01' } as const;
    expect(card(silent, fresh)).toMatchObject({ score: null, coverage: 0, band: null });
  });

  it('[H-31] a band holds from its score upward, floats included; caps are data', () => {
    const bands = [
      { from: 0.8, name: 'Tốt' },
      { from: 0, name: 'Cần cố gắng' },
      { from: 1, name: 'Xuất sắc' },
    ];
    expect(card({ policy: { bands } }).band).toBe('Tốt');
    expect(card({ policy: { bands, cap: null } })).toMatchObject({ score: 0.95, band: 'Tốt' });
    expect(card({ policy: { bands, cap: 1.2 } }).score).toBeCloseTo(0.92, 12);
    const barely = [{ from: 0.1 + 0.7, name: 'Tốt' }];
    expect(card({ policy: { bands: barely } }).band).toBe('Tốt');
    expect(card({ policy: { bands: [{ from: 0.9, name: 'x' }] } }).band).toBeNull();
  });

  it('[H-32] knows nothing of notes, moods or confidence', () => {
    const shown = JSON.stringify(card());
    expect(shown).not.toContain('riêng tư');
    expect(shown).not.toMatch(/mood|confidence|note/);
  });
});

describe('scoreOf', () => {
  const levels = { threshold: { ratio: 0.7, score: 0.5 }, stretch: { ratio: 1.2, score: 1.5 } };

  it('[H-31] is 0 below the threshold and runs in straight lines over target to stretch', () => {
    const rows = [
      [-1, 0, 'below'],
      [0.69, 0, 'below'],
      [0.7, 0.5, 'threshold'],
      [0.85, 0.75, 'threshold'],
      [1, 1, 'target'],
      [1.1, 1.25, 'target'],
      [1.2, 1.5, 'stretch'],
      [9, 1.5, 'stretch'],
    ] as const;
    for (const [ratio, score, level] of rows) {
      const reached = scoreOf(ratio, levels, { cap: 1 });
      expect([ratio, reached.level]).toEqual([ratio, level]);
      expect(reached.score).toBeCloseTo(score, 12);
    }
    const atFloatTarget = scoreOf(0.1 * 3 + 0.7, levels, { cap: 1 });
    expect(atFloatTarget.level).toBe('target');
  });

  it('[H-31] single KPIs may have levels of their own', () => {
    const own = card({ policy: { levelsOf: { M2: levels } } });
    expect(own.lines.map(({ level }) => level)).toEqual([null, 'below']);
    expect(card({ policy: { levels } }).lines.map(({ level }) => level)).toEqual([
      'stretch',
      'below',
    ]);
  });

  it('[H-31] levels that do not rise are refused', () => {
    const policy = { cap: 1, levelsOf: {}, missing: 'zero', bands: [] };
    expect(ScorecardPolicy.safeParse({ ...policy, levels }).success).toBe(true);
    for (const wrong of [
      { ...levels, threshold: { ratio: 1, score: 0.5 } },
      { ...levels, stretch: { ratio: 1, score: 1.5 } },
      { ...levels, threshold: { ratio: 0.5, score: 1.1 } },
    ]) {
      const { error } = ScorecardPolicy.safeParse({ ...policy, levels: wrong });
      expect(error?.issues[0]).toMatchObject({ params: { code: 'core/levels_out_of_order' } });
    }
  });
});

import { describe, expect, it } from 'vitest';
import { classify } from './classify.ts';
import { parseFormula } from './parse-formula.ts';
import { type LeverInput, rankLevers } from './rank-levers.ts';
import { suggestCsfs } from './suggest-csfs.ts';
import { traceOf } from './trace-of.ts';

function formula(text: string) {
  const { value, issues } = { issues: undefined, value: undefined, ...parseFormula(text) };
  if (!value) throw new Error(JSON.stringify(issues));
  return value;
}

const paying = formula('Khách dùng thử × Tỷ lệ chuyển đổi × Tỷ lệ hài lòng – Khách rời');
const goal = { comparator: '>=', value: 300 } as const;
const lever = (name: string, current: number, low: number, high: number): LeverInput => ({
  name,
  kind: 'variable',
  current,
  reachable: { low, high },
});
const factors: LeverInput[] = [
  lever('Khách dùng thử', 2000, 1800, 2400),
  lever('Tỷ lệ chuyển đổi', 0.15, 0.12, 0.21),
  { ...lever('Tỷ lệ hài lòng', 0.8, 0.8, 0.9), kind: 'constant' },
  lever('Khách rời', 20, 10, 40),
];

describe('classify', () => {
  const parts = ['Khách dùng thử', 'Trải nghiệm sản phẩm'];
  const trials = { kind: 'variable', reason: 'kênh tiếp cận cải thiện được ngay' } as const;
  const product = { kind: 'constant', reason: 'gắn với kiến trúc lõi' } as const;

  it('[F-27] takes a kind and a reason for every part', () => {
    const result = classify(parts, { 'khách dùng thử': trials, 'Trải nghiệm sản phẩm': product });
    expect(result).toEqual({
      value: [
        { ...trials, name: parts[0] },
        { ...product, name: parts[1] },
      ],
    });
  });

  it('[F-27] refuses silence, an empty reason, and a name that is no part', () => {
    const codesOf = (judgements: Parameters<typeof classify>[1]) =>
      classify(parts, judgements).issues?.map(({ code, path }) => [code, path?.[0]]);
    expect(codesOf({ 'Khách dùng thử': { ...trials, reason: ' ' }, 'Giá điện': product })).toEqual([
      ['core/part_reason_missing', 'Khách dùng thử'],
      ['core/part_unclassified', 'Trải nghiệm sản phẩm'],
      ['core/part_unknown', 'Giá điện'],
    ]);
  });

  it('[F-28] does not let what guarantees quality be dismissed as a constant', () => {
    const quality = { ...product, guaranteesQuality: true };
    const result = classify(parts, { 'Khách dùng thử': trials, 'Trải nghiệm sản phẩm': quality });
    expect(result.issues?.[0]?.code).toBe('core/quality_is_no_constant');
    expect(
      classify(parts, {
        'Khách dùng thử': trials,
        'Trải nghiệm sản phẩm': { ...quality, kind: 'variable' },
      }).issues,
    ).toBeUndefined();
  });
});

describe('rankLevers', () => {
  const { value, gap, levers, constants } = rankLevers(paying, goal, factors);

  it('[F-29] ranks variables by how far they can move the goal, never constants', () => {
    expect(value).toBeCloseTo(220, 9);
    expect(gap).toBeCloseTo(80, 9);
    expect(constants).toEqual(['Tỷ lệ hài lòng']);
    expect(levers.map(({ name, swing }) => [name, Math.round(swing ?? -1)])).toEqual([
      ['Tỷ lệ chuyển đổi', 96],
      ['Khách dùng thử', 48],
      ['Khách rời', 10],
    ]);
  });

  it('[F-29] shows room, share of the gap and what would be needed', () => {
    expect(levers[0]).toMatchObject({
      room: expect.closeTo(0.06, 12),
      gapShare: expect.closeTo(1.2, 9),
      needed: expect.closeTo(0.2, 12),
    });
    expect(levers[1]).toMatchObject({ room: 400, needed: null, score: expect.closeTo(48, 9) });
    expect(levers[2]).toMatchObject({ room: -10, needed: null });
  });

  it('[F-30] the three criteria weigh in; a lever without a reach comes last', () => {
    const judged = factors.map((factor) =>
      factor.name === 'Tỷ lệ chuyển đổi'
        ? { ...factor, criteria: { effect: 0.4, knockOn: 1, fit: 1 } }
        : factor,
    );
    expect(rankLevers(paying, goal, judged).levers.map(({ name }) => name)[0]).toBe(
      'Khách dùng thử',
    );
    const unknown = factors.map((factor) =>
      factor.name === 'Tỷ lệ chuyển đổi' ? { ...factor, reachable: null } : factor,
    );
    expect(rankLevers(paying, goal, unknown).levers.at(-1)).toMatchObject({
      name: 'Tỷ lệ chuyển đổi',
      swing: null,
      score: null,
    });
  });

  it('[F-29] says why there is nothing to rank, and when nothing is missing', () => {
    expect(rankLevers(paying, goal, factors.slice(1))).toMatchObject({
      value: null,
      reason: 'missing_value',
      levers: [],
    });
    const held = rankLevers(paying, { comparator: '>=', value: 200 }, factors);
    expect([held.gap, held.levers[0]?.needed, held.levers[0]?.gapShare]).toEqual([0, null, null]);
    const less = rankLevers(paying, { comparator: '<=', value: 100 }, factors).levers;
    expect(less.find(({ name }) => name === 'Khách rời')?.room).toBe(20);
  });
});

describe('suggestCsfs', () => {
  const names = (criteria?: Partial<Record<string, number>>) => {
    const judged = factors.map((factor) => ({
      ...factor,
      criteria: { effect: criteria?.[factor.name] ?? null, knockOn: null, fit: null },
    }));
    const { suggestions, covered } = suggestCsfs(rankLevers(paying, goal, judged));
    return [suggestions.map(({ factor }) => factor), covered];
  };

  it('[F-31] takes the fewest levers that close the gap', () => {
    expect(names()).toEqual([['Tỷ lệ chuyển đổi'], true]);
    expect(names({ 'Tỷ lệ chuyển đổi': 0.1 })).toEqual([
      ['Khách dùng thử', 'Khách rời', 'Tỷ lệ chuyển đổi'],
      true,
    ]);
  });

  it('[F-31] leaves out a lever that fails a criterion, and says when the gap stays open', () => {
    expect(names({ 'Tỷ lệ chuyển đổi': 0 })).toEqual([['Khách dùng thử', 'Khách rời'], false]);
    expect(
      suggestCsfs(rankLevers(paying, { comparator: '>=', value: 100 }, factors)).suggestions,
    ).toHaveLength(1);
  });
});

describe('traceOf', () => {
  const ref = (kind: 'goal' | 'factor' | 'csf' | 'kpi', id: string) => ({ kind, id });
  const link = (child: ReturnType<typeof ref>, parent: ReturnType<typeof ref>) => ({
    child,
    parent,
  });
  const links = [
    link(ref('kpi', 'M1'), ref('kpi', 'S1')),
    link(ref('kpi', 'S1'), ref('kpi', 'C1')),
    link(ref('kpi', 'C1'), ref('csf', 'csf-trials')),
    link(ref('csf', 'csf-trials'), ref('goal', 'satisfied')),
    link(ref('csf', 'csf-trials'), ref('goal', 'G')),
    link(ref('kpi', 'loose'), ref('kpi', 'M1')),
    link(ref('kpi', 'bare'), ref('goal', 'G')),
    link(ref('goal', 'G'), ref('kpi', 'M1')),
  ];
  const factorOf = new Map([['csf-trials', 'trialCustomers']]);
  const keys = (path: readonly { kind: string; id: string }[]) => path.map(({ id }) => id);

  it('[F-32] leads from a KPI over CSF and factor to every goal', () => {
    const { traces, missing } = traceOf(ref('kpi', 'M1'), links, factorOf);
    expect(traces.map(({ path }) => keys(path))).toEqual([
      ['M1', 'S1', 'C1', 'csf-trials', 'trialCustomers', 'satisfied'],
      ['M1', 'S1', 'C1', 'csf-trials', 'trialCustomers', 'G'],
    ]);
    expect(missing).toBeNull();
  });

  it('[F-33] a KPI with no CSF behind it, or no goal above it, is named', () => {
    expect(traceOf(ref('kpi', 'bare'), [link(ref('kpi', 'bare'), ref('goal', 'G'))]).missing).toBe(
      'csf',
    );
    expect(traceOf(ref('kpi', 'R1'), links)).toEqual({ traces: [], missing: 'goal' });
  });
});

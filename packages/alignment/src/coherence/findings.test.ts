import { explain, type PlanInput, unwrap } from '@kpikit/core';
import { describe, expect, it } from 'vitest';
import { alignmentVi } from '../locales/vi.ts';
import { companyXPlan } from '../testing/company-x-plan.ts';
import { atLeast, atMost, planLink, planNode, rolledBy } from '../testing/plan-node.ts';
import { checkCoherence } from './check-coherence.ts';

const percent = { kind: 'percent', currency: null, noun: null } as const;
const check = (nodes: PlanInput['nodes'], links: PlanInput['links'], mostKpis = 7) =>
  unwrap(checkCoherence({ nodes, links, measurements: [] }, { mostKpis }));
const codesOf = (...args: Parameters<typeof check>) =>
  check(...args).findings.map(({ code, node }) => `${code.slice(10)} ${node?.id ?? '–'}`);
const demos = (id: string, value: number) =>
  planNode(id, { target: atLeast(value), unit: { kind: 'count', currency: null, noun: null } });
const total = (id: string, value: number) => ({ ...demos(id, value), rollUp: rolledBy('sum') });

describe('findings', () => {
  it('[A-48] name amounts that are counted twice', () => {
    const nodes = [total('P', 20), total('A', 10), total('B', 10), demos('C', 10)];
    const links = [
      planLink('C', 'A'),
      planLink('C', 'B'),
      planLink('A', 'P'),
      planLink('B', 'P', { seq: 1 }),
    ];
    const codes = codesOf(nodes, links);
    expect(codes).toContain('over_allocated C');
    expect(codes).toContain('double_counted P');
    const shared = links.map((link) => (link.child.id === 'C' ? { ...link, share: 0.5 } : link));
    expect(codesOf(nodes, shared).join()).not.toMatch(/over_allocated|double_counted/);
  });

  it('[A-48] name two rates of one volume under a common rate', () => {
    const plan = companyXPlan('withCoOwned');
    const links = plan.links.map((link) => ({ ...link, kind: 'contributes' as const }));
    const { findings } = unwrap(checkCoherence({ ...plan, links }));
    const twice = findings.find(({ code }) => code === 'alignment/volume_counted_twice');
    expect([twice?.node?.id, twice?.related.map(({ id }) => id)]).toEqual(['S2', ['M2', 'P1']]);
    expect(twice && explain([twice], alignmentVi)[0]?.says).toContain('tính M1 hai lần');
  });

  it('[A-48] name what does not belong together', () => {
    const year = { startOn: '2025-01-01', endOn: '2025-12-31' };
    const quarter = { startOn: '2025-01-01', endOn: '2025-03-31' };
    const rate = (id: string) => planNode(id, { target: atLeast(0.5), unit: percent, rateOf: 'V' });
    const codes = codesOf(
      [
        { ...total('P', 5), period: quarter },
        { ...demos('A', 5), period: year },
        planNode('B', { target: atLeast(5), unit: percent }),
        planNode('R', { target: atLeast(0.5), unit: percent }),
        demos('V', 5),
        rate('R1'),
        rate('R2'),
      ],
      [planLink('A', 'P'), planLink('B', 'P'), planLink('R1', 'R'), planLink('R2', 'R')],
    );
    expect(codes).toEqual(
      expect.arrayContaining(['period_mismatch P', 'unit_mismatch P', 'average_of_rates R']),
    );
  });

  it('[A-48] name loose ends and overload', () => {
    const owners = [{ personId: 'minh', part: 1 }];
    const kpis = ['A', 'B', 'C'].map((id) => planNode(id, { owners, level: 'individual' }));
    const codes = codesOf(
      [
        planNode('goal:G'),
        planNode('goal:H'),
        planNode('csf:X'),
        planNode('D', { level: 'company' }),
        ...kpis,
      ],
      [planLink('csf:X', 'goal:G'), planLink('A', 'D'), planLink('B', 'D'), planLink('C', 'gone')],
      2,
    );
    expect(codes).toEqual([
      'link_to_nowhere –',
      'overloaded –',
      'uncovered_csf X',
      'uncovered_goal H',
      'level_skip A',
      'no_goal_above A',
      'level_skip B',
      'no_goal_above B',
      'orphan C',
      'orphan D',
    ]);
  });

  it('[A-49] tell a target that only just holds from one that is covered', () => {
    const rate = (id: string, value: number, rateOf: string) =>
      planNode(id, { target: atLeast(value), unit: percent, rateOf });
    const nodes = [
      planNode('R', { target: atLeast(0.7), unit: percent, rollUp: rolledBy('ratio') }),
      rate('R1', 0.6, 'V1'),
      rate('R2', 0.8, 'V2'),
      demos('V1', 50),
      demos('V2', 50),
    ];
    const links = [planLink('R1', 'R'), planLink('R2', 'R', { seq: 1 })];
    const [only] = check(nodes, links).checks;
    expect([only?.verdict, only?.implied]).toEqual([
      'covered_only_at_target',
      expect.closeTo(0.7, 12),
    ]);
    expect(only?.worst).toBeCloseTo(0.6, 9);
    const costs = { target: atMost(100), rollUp: rolledBy('sum') };
    const cost = (id: string, value: number) => planNode(id, { target: atMost(value) });
    const sumOf = (...values: number[]) =>
      check(
        [planNode('K', costs), ...values.map((value, index) => cost(`K${index}`, value))],
        values.map((_, index) => planLink(`K${index}`, 'K', { seq: index })),
      ).checks[0];
    expect(sumOf(60, 40)).toMatchObject({ verdict: 'covered', slack: 0, worst: 100 });
    expect(sumOf(60, 50)).toMatchObject({ verdict: 'short', slack: -10 });
    expect(sumOf(60, 50)?.repairs.map(({ node, to }) => [node.id, to])).toEqual([
      ['K0', 50],
      ['K1', 40],
    ]);
  });

  it('[A-49] say when a target below is missing, or far more is promised than asked', () => {
    const links = [planLink('A', 'P'), planLink('B', 'P', { seq: 1 })];
    const unknown = codesOf(
      [total('P', 5), demos('A', 5), { ...demos('B', 1), target: null }],
      links,
    );
    expect(unknown).toContain('target_unknown P');
    const much = check([total('P', 10), demos('A', 9), demos('B', 7)], links).findings;
    expect(much.find(({ code }) => code === 'alignment/over_assigned')?.weight).toBe('warning');
  });

  it('[A-49] follows ranges, hundreds of children and formulas of any kind', () => {
    const latest = { kind: 'latest', value: 10, tolerance: null } as const;
    const between = { ...latest, comparator: 'between', high: 20 } as const;
    const range = planNode('A', { target: between });
    const asRange = { ...demos('P', 10), target: between, rollUp: rolledBy('sum') };
    const [wide] = check(
      [asRange, range, { ...demos('B', 5) }],
      [planLink('A', 'P'), planLink('B', 'P', { seq: 1 })],
    ).checks;
    expect([wide?.implied, wide?.verdict]).toEqual([15, 'covered_only_at_target']);

    const many = Array.from({ length: 40 }, (_, index) => `K${index}`);
    const rates = many.map((id) =>
      planNode(`R${id}`, { target: atLeast(0.5), unit: percent, rateOf: id }),
    );
    const mix = {
      ...planNode('R', { target: atLeast(0.5), unit: percent }),
      rollUp: rolledBy('ratio'),
    };
    const [common] = check(
      [mix, ...rates, ...many.map((id) => demos(id, 10))],
      rates.map(({ ref }, seq) => planLink(ref.id, 'R', { seq })),
    ).checks;
    expect([common?.verdict, common?.worst]).toEqual(['covered', expect.closeTo(0.5, 9)]);

    const profit = planNode('P', {
      target: atLeast(60),
      rollUp: rolledBy('formula', { expression: 'A - 2 × B' }),
    });
    const links = [planLink('A', 'P'), planLink('B', 'P', { seq: 1, share: 0.5 })];
    const cost = planNode('B', { target: atMost(20) });
    expect(check([profit, demos('A', 100), cost], links).checks[0]).toMatchObject({
      implied: 60,
      worst: 60,
      verdict: 'covered',
    });
    const equal = {
      ...demos('P', 10),
      target: { ...latest, comparator: '=', high: null } as const,
    };
    const exact = { ...equal, rollUp: rolledBy('sum') };
    expect(check([exact, demos('A', 10)], [planLink('A', 'P')]).checks[0]?.verdict).toBe(
      'covered_only_at_target',
    );
    const share = [planLink('A', 'P', { share: 0.5 })];
    expect(check([total('P', 5), demos('A', 10)], share).checks[0]?.implied).toBe(5);
  });
});

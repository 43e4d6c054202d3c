import { type PlanInput, unwrap } from '@kpikit/core';
import { describe, expect, it } from 'vitest';
import { companyXPlan } from '../testing/company-x-plan.ts';
import { atLeast, planLink, planNode, refOf } from '../testing/plan-node.ts';
import { ancestorsOf } from './ancestors-of.ts';
import { byLevel } from './by-level.ts';
import { byOwner } from './by-owner.ts';
import { childrenOf } from './children-of.ts';
import { createAlignment } from './create-alignment.ts';
import { csfCoverage } from './csf-coverage.ts';
import { descendantsOf } from './descendants-of.ts';
import { levelSkipsOf } from './level-skips-of.ts';
import { orphansOf } from './orphans-of.ts';
import { parentsOf } from './parents-of.ts';
import { pathToGoal } from './path-to-goal.ts';
import { silosOf } from './silos-of.ts';
import { subtreeOf } from './subtree-of.ts';

const open = (plan: PlanInput, ...options: Parameters<typeof createAlignment>[1][]) =>
  unwrap(createAlignment(plan, ...options));
const ids = (refs: readonly { readonly id: string }[] | null) => refs?.map(({ id }) => id) ?? null;
const planOf = (nodes: PlanInput['nodes'], links: PlanInput['links'] = []): PlanInput => ({
  nodes,
  links,
  measurements: [],
});

describe('the map', () => {
  const company = open(companyXPlan('afterProposal'));

  it('[A-1] has many parents, and links that sleep until their node comes', () => {
    const both = open(
      planOf(
        [planNode('A'), planNode('P'), planNode('Q')],
        [planLink('A', 'P'), planLink('A', 'Q'), planLink('A', 'later')],
      ),
    );
    expect(ids(parentsOf(both, refOf('A')))).toEqual(['P', 'Q']);
    expect(both.asleep.map(({ id }) => id)).toEqual(['A>later']);
    both.putNode(planNode('later'));
    expect(ids(parentsOf(both, refOf('A')))).toEqual(['P', 'Q', 'later']);
    both.removeNode(refOf('Q'));
    expect(ids(parentsOf(both, refOf('A')))).toEqual(['P', 'later']);
    expect(both.asleep.map(({ id }) => id)).toEqual(['A>Q']);
    both.removeLink(planLink('A', 'Q'));
    expect(both.asleep).toEqual([]);
    expect(ids(childrenOf(both, refOf('nobody')))).toEqual([]);
    expect(both.figureOf(refOf('nobody'))).toBeUndefined();
    expect(both.progressOf(refOf('nobody'))).toBeNull();
  });

  it('[A-2] refuses a link that would close a circle, and stays as it was', () => {
    const chain = open(
      planOf(
        ['A', 'B', 'C'].map((id) => planNode(id)),
        [planLink('A', 'B'), planLink('B', 'C')],
      ),
    );
    expect(chain.willCreateCircle(refOf('C'), refOf('A'))).toBe(true);
    expect(chain.willCreateCircle(refOf('A'), refOf('C'))).toBe(false);
    const refused = chain.addLink(planLink('C', 'A'));
    expect(refused.issues?.[0]?.params?.circle).toBe('kpi:C → kpi:A → kpi:B → kpi:C');
    expect(chain.addLink(planLink('A', 'A')).issues?.[0]?.code).toBe('alignment/circular_link');
    expect(chain.links).toHaveLength(2);
    expect(chain.addLink(planLink('A', 'C')).issues).toBeUndefined();
    const twin = chain.addLink(planLink('A', 'C', { id: 'again' }));
    expect(twin.issues?.[0]?.code).toBe('alignment/link_twice');
  });

  it('[A-2a] refuses rates that are rates of one another, and shows the way round', () => {
    const rate = (id: string, rateOf: string | null) => planNode(id, { rateOf });
    const circlesOf = (...nodes: PlanInput['nodes']) =>
      createAlignment(planOf(nodes)).issues?.map(({ code, params }) => [code, params?.circle]);
    expect(circlesOf(rate('A', 'B'), rate('B', 'A'))).toEqual([
      ['alignment/circular_rate', 'kpi:A → kpi:B → kpi:A'],
    ]);
    expect(circlesOf(rate('in', 'A'), rate('A', 'B'), rate('B', 'A'), rate('own', 'own'))).toEqual([
      ['alignment/circular_rate', 'kpi:A → kpi:B → kpi:A'],
      ['alignment/circular_rate', 'kpi:own → kpi:own'],
    ]);
    expect(circlesOf(rate('A', 'B'), rate('B', 'C'), rate('C', 'gone'))).toBeUndefined();
  });

  it('[A-2a] a chain of 100,000 rates is read at once [T07]', () => {
    const nodes = Array.from({ length: 100_000 }, (_, index) =>
      planNode(`R${index}`, { rateOf: `R${(index + 1) % 100_000}` }),
    );
    const circle = createAlignment(planOf(nodes)).issues?.[0]?.params?.circle;
    expect(circle).toMatch(/^kpi:R0 → .+ → … → kpi:R99999 → kpi:R0$/);
  });

  it('[A-3] refuses what comes twice and weights that are no numbers', () => {
    const codes = (plan: PlanInput) =>
      createAlignment(plan).issues?.map(({ code, params }) => [code, params?.id]);
    const [a, b] = [planNode('A'), planNode('B')];
    expect(codes(planOf([a, b, a]))).toEqual([['alignment/node_twice', 'kpi:A']]);
    const twins = [planLink('A', 'B'), planLink('A', 'B', { id: 'again' })];
    expect(codes(planOf([a, b], twins))).toEqual([['alignment/link_twice', 'again']]);
    for (const parts of [
      { weight: Number.NaN },
      { weight: -1 },
      { share: 0 },
      { share: Infinity },
    ]) {
      expect(codes(planOf([a, b], [planLink('A', 'B', parts)]))).toEqual([
        ['alignment/bad_weight', 'A>B'],
      ]);
    }
  });

  it('[A-4] tells ancestors and descendants nearest first, each once', () => {
    expect(ids(ancestorsOf(company, refOf('M1')))).toEqual([
      'S1',
      'C1',
      'trials',
      'G',
      'satisfied',
    ]);
    expect(ids(descendantsOf(company, refOf('C1')))).toEqual(['S1', 'S2', 'M1', 'T1', 'M2', 'T2']);
    const sales = subtreeOf(company, refOf('C1'));
    expect([sales.nodes.length, sales.links.length]).toEqual([7, 6]);
    expect(createAlignment(sales).issues).toBeUndefined();
  });

  it('[A-5] leads every KPI to its goal, and an orphan nowhere', () => {
    expect(ids(pathToGoal(company, refOf('M1')))).toEqual(['M1', 'S1', 'C1', 'trials', 'G']);
    expect(pathToGoal(company, refOf('R1'))).toBeNull();
    expect(ids(orphansOf(company))).toEqual(['R1']);
  });

  it('[A-6] says how each CSF is served', () => {
    const measured = open({
      ...companyXPlan(),
      measurements: [{ kpiId: 'C1', value: 35, at: '2025-02-01' }],
    });
    expect(csfCoverage(measured)).toEqual([
      { csf: refOf('csf:onboarding'), direct: 1, all: 7, coverage: 0 },
      { csf: refOf('csf:trials'), direct: 1, all: 7, coverage: 1 },
    ]);
  });

  it('[A-7] groups by floor and owner, and names skipped floors and silos', () => {
    const floors = byLevel(company);
    expect(ids((floors.get('company') ?? []).map(({ ref }) => ref))).toEqual(['C1', 'C2']);
    expect(floors.get('individual')).toHaveLength(9);
    expect([...byOwner(company)].map(([person, nodes]) => [person, nodes.length])).toEqual([
      ['minh', 4],
      ['nam', 3],
      ['phuc', 3],
      ['thao', 1],
      ['tien', 1],
      ['tram', 3],
    ]);
    expect(levelSkipsOf(company)).toEqual([]);
    expect(silosOf(company, 'company')).toEqual(['care', 'sales']);
    company.batch(() => {
      company.addLink(planLink('R1', 'C1', { seq: 9 }));
      company.addLink(planLink('R1', 'K1', { kind: 'supports', seq: 9 }));
    });
    expect(levelSkipsOf(company).map(({ id }) => id)).toEqual(['R1>C1']);
    expect(silosOf(company, 'company')).toEqual([]);
  });
});

describe('hostile plans', () => {
  it('[A-8] a chain of 100,000 is rolled up, walked and guarded [T07]', () => {
    const length = 100_000;
    const nodes = Array.from({ length }, (_, index) =>
      planNode(`N${index}`, index === 0 ? { target: atLeast(1) } : {}),
    );
    const links = Array.from({ length: length - 1 }, (_, index) =>
      planLink(`N${index}`, `N${index + 1}`),
    );
    const chain = open(planOf(nodes, links));
    chain.setActual(refOf('N0'), 0.5);
    expect(chain.progressOf(refOf(`N${length - 1}`))).toBe(0.5);
    expect(ancestorsOf(chain, refOf('N0'))).toHaveLength(length - 1);
    expect(chain.willCreateCircle(refOf(`N${length - 1}`), refOf('N0'))).toBe(true);
  });

  it('[A-8] a ladder of 1,000 diamonds is checked at once [T07]', () => {
    const nodes = [planNode('J0')];
    const links: PlanInput['links'] = [];
    for (let rung = 0; rung < 1_000; rung += 1) {
      const [from, left, right, to] = [`J${rung}`, `L${rung}`, `R${rung}`, `J${rung + 1}`];
      nodes.push(...[left, right, to].map((id) => planNode(id)));
      links.push(planLink(from, left), planLink(from, right));
      links.push(planLink(left, to), planLink(right, to, { seq: 1 }));
    }
    const ladder = open(planOf(nodes, links));
    expect(ladder.willCreateCircle(refOf('J1000'), refOf('J0'))).toBe(true);
    expect(ladder.willCreateCircle(refOf('J0'), refOf('J1000'))).toBe(false);
    expect(pathToGoal(ladder, refOf('J0'))).toBeNull();
    expect(descendantsOf(ladder, refOf('J1000'))).toHaveLength(3_000);
  });
});

describe('wide parents and batches', () => {
  const children = Array.from({ length: 5_000 }, (_, index) => `N${index}`);
  const plan = planOf(
    [planNode('P'), ...children.map((id) => planNode(id, { target: atLeast(1) }))],
    children.map((id, index) => planLink(id, 'P', { seq: index, weight: 1 + (index % 7) / 10 })),
  );
  const figureAt = (index: number, turn: number) =>
    ((index * 7919 + turn * 104729) % 1_000) / 1_000;

  it('[A-11] a wide parent says the same however its children changed', () => {
    const edited = open(plan);
    for (let turn = 0; turn < 3; turn += 1) {
      for (const [index, id] of children.entries()) {
        if ((index + turn) % 3 === 0) edited.setActual(refOf(id), figureAt(index, turn));
      }
    }
    edited.removeLink(planLink('N17', 'P'));
    const last = children.map((id, index) => ({
      id,
      value: figureAt(index, (3 - (index % 3)) % 3),
    }));
    const fresh = open(
      { ...plan, links: plan.links.filter(({ id }) => id !== 'N17>P') },
      { actuals: last.map(({ id, value }) => ({ ref: refOf(id), value })) },
    );
    expect(edited.progressOf(refOf('P'))).toBe(fresh.progressOf(refOf('P')));
    expect(edited.figures).toEqual(fresh.figures);
  });

  it('[A-12] a batch gives what single edits give', () => {
    const [one, many] = [open(plan), open(plan)];
    for (const [index, id] of children.entries()) one.setActual(refOf(id), figureAt(index, 1));
    many.batch(() => {
      for (const [index, id] of children.entries()) many.setActual(refOf(id), figureAt(index, 1));
    });
    expect(many.figures).toEqual(one.figures);
  });
});

import { nodeKey, type PlanInput, unwrap } from '@kpikit/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alignment } from '../graph/alignment.ts';
import { createAlignment } from '../graph/create-alignment.ts';
import { companyXCheckIn } from '../testing/company-x-plan.ts';
import { family } from '../testing/family.ts';
import { atLeast, planLink, planNode, refOf } from '../testing/plan-node.ts';
import { concealFigures } from './conceal-figures.ts';

const shownIn = (alignment: Alignment) => [...concealFigures(alignment, () => false).keys()];

describe('confidential figures', () => {
  const secret = { confidential: true };

  it('[A-36] is hidden where a confidential figure could be worked out from it', () => {
    const secret = { confidential: true };
    const one = family({}, [[0.5], [0.7], [0.9, {}, secret]]).alignment;
    const outsider = (alignment: typeof one) => [...concealFigures(alignment, () => false).keys()];
    expect(outsider(one)).toEqual(['kpi:C0', 'kpi:C1']);
    expect([...concealFigures(one, () => true).keys()]).toContain('kpi:P');
    one.putNode(planNode('G'));
    one.addLink(planLink('P', 'G'));
    expect(outsider(one)).not.toContain('kpi:G');
    const many = family({}, [[0.5], [0.7, {}, secret], [0.9, {}, secret], [0.2, {}, secret]]);
    expect(outsider(many.alignment)).toEqual(['kpi:C0', 'kpi:P']);
  });

  it('[A-36] are not given away by those of them that have no data yet', () => {
    const { alignment } = family({}, [
      [0.9, {}, secret],
      [null, {}, secret],
      [null, {}, secret],
    ]);
    expect(shownIn(alignment)).toEqual([]);
    alignment.setActual(refOf('C1'), 0.2);
    alignment.setActual(refOf('C2'), 0.4);
    expect(shownIn(alignment)).toEqual(['kpi:P']);
  });

  it('[A-36a] are not given away by the difference of two sums', () => {
    const leaves = ['A', 'B', 'C', 'D'];
    const plan: PlanInput = {
      nodes: [
        ...leaves.map((id) => planNode(id, { ...secret, target: atLeast(1) })),
        planNode('three'),
        planNode('four'),
      ],
      links: [
        ...['A', 'B', 'C'].map((id) => planLink(id, 'three')),
        ...leaves.map((id) => planLink(id, 'four')),
      ],
      measurements: leaves.map((kpiId) => ({ kpiId, value: 0.5, at: '2025-02-01' })),
    };
    expect(shownIn(unwrap(createAlignment(plan)))).toEqual(['kpi:four']);
  });

  it('[A-36a] nor is the amount that a rate is counted by', () => {
    const plan = companyXCheckIn();
    const hidden = plan.nodes.map((node) => (node.ref.id === 'M1' ? { ...node, ...secret } : node));
    const more = [
      { kpiId: 'T1', value: 20, at: '2025-02-10' },
      { kpiId: 'T2', value: 0.8, at: '2025-02-10' },
    ];
    const map = unwrap(
      createAlignment({ ...plan, nodes: hidden, measurements: [...plan.measurements, ...more] }),
    );
    const shown = shownIn(map);
    expect(shown).toContain('kpi:M2');
    expect(shown).not.toContain('kpi:S1');
    expect(shown).not.toContain('kpi:S2');
  });

  it('[A-36a] cannot be worked out by anybody who solves all that is shown', () => {
    fc.assert(
      fc.property(houses, (plan) => {
        const alignment = unwrap(createAlignment(plan));
        const shown = concealFigures(alignment, () => false);
        for (const row of solved(equationsOf(alignment, new Set(shown.keys()))))
          expect(row.filter((factor) => Math.abs(factor) > 1e-9).length).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 500 },
    );
  });
});

const size = 16;

/** Plans of four floors, in which every node may feed several above it and some leaves are secret. */
const houses = fc
  .record({
    leaves: fc.array(fc.record({ confidential: fc.boolean(), known: fc.boolean() }), {
      minLength: size,
      maxLength: size,
    }),
    links: fc.uniqueArray(
      fc.tuple(
        fc.nat(size + 5),
        fc.integer({ min: size, max: size + 7 }),
        fc.integer({ min: 1, max: 9 }),
      ),
      { minLength: 20, maxLength: 60, selector: ([child, parent]) => `${child}>${parent}` },
    ),
  })
  .map(({ leaves, links }): PlanInput => {
    const nodes = Array.from({ length: size + 8 }, (_, at) =>
      planNode(`N${at}`, {
        target: at < size ? atLeast(1) : null,
        confidential: leaves[at]?.confidential ?? false,
      }),
    );
    return {
      nodes,
      links: links
        .filter(([child, parent]) => child < parent)
        .map(([child, parent, weight], seq) =>
          planLink(`N${child}`, `N${parent}`, { weight, seq }),
        ),
      measurements: leaves.flatMap(({ known }, at) =>
        known ? [{ kpiId: `N${at}`, value: (at + 1) / 20, at: '2025-02-01' }] : [],
      ),
    };
  });

/** What a reader knows: for each average shown, how it is made of the figures that are not. */
function equationsOf(alignment: Alignment, shown: ReadonlySet<string>): number[][] {
  const forms = new Map<string, number[]>();
  const equations: number[][] = [];
  for (const ref of alignment.childrenFirst()) {
    const children = alignment.countedChildren(ref).filter(({ progress }) => progress !== null);
    const form = new Array<number>(size).fill(0);
    const at = Number(ref.id.slice(1));
    const all = children.reduce((sum, { link }) => sum + link.weight, 0);
    if (children.length === 0 && at < size) form[at] = 1;
    for (const { node, link } of children) {
      for (const [leaf, factor] of (forms.get(nodeKey(node.ref)) ?? []).entries())
        form[leaf] = (form[leaf] ?? 0) + (link.weight / all) * factor;
    }
    const isShown = shown.has(nodeKey(ref));
    if (isShown && children.length > 0) equations.push(form);
    forms.set(nodeKey(ref), isShown ? new Array<number>(size).fill(0) : form);
  }
  return equations;
}

/** Gauss and Jordan: the same knowledge in the shortest equations, without those that say nothing. */
function solved(equations: readonly number[][]): number[][] {
  const rows = equations.map((row) => [...row]);
  let next = 0;
  for (let column = 0; column < size; column += 1) {
    const found = rows.findIndex((row, at) => at >= next && Math.abs(row[column] ?? 0) > 1e-9);
    const [pivot] = found < 0 ? [] : rows.splice(found, 1);
    if (!pivot) continue;
    rows.splice(next, 0, pivot);
    next += 1;
    for (const row of rows) {
      if (row === pivot) continue;
      const times = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (let k = 0; k < size; k += 1) row[k] = (row[k] ?? 0) - times * (pivot[k] ?? 0);
    }
  }
  return rows.slice(0, next);
}

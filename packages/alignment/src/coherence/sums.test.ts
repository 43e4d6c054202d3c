import { isClose, type PlanInput, unwrap } from '@kpikit/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAlignment } from '../graph/create-alignment.ts';
import { atLeast, atMost, planLink, planNode, refOf, rolledBy } from '../testing/plan-node.ts';
import { checkCoherence } from './check-coherence.ts';
import { checkTarget } from './check-target.ts';
import { impliedValue } from './implied-value.ts';

const size = 12;
const row = fc.record({
  target: fc.option(fc.oneof(fc.integer({ min: 0, max: 90 }).map(atLeast), fc.constant(atMost(7)))),
  method: fc.constantFrom('sum', 'sum', 'sum', 'average', 'formula'),
  parents: fc.array(fc.record({ at: fc.nat(size - 2), share: fc.constantFrom(1, 1, 0.5, 0.3) }), {
    minLength: 1,
    maxLength: 2,
  }),
});

/** Nodes hang on earlier ones only, so nothing runs in a circle; formulas double their first child. */
const plan = fc.array(row, { minLength: size, maxLength: size }).map((rows): PlanInput => {
  const links = rows.flatMap(({ parents }, at) =>
    at === 0
      ? []
      : [...new Map(parents.map((parent) => [parent.at % at, parent.share]))].map(
          ([above, share]) => planLink(`K${at}`, `K${above}`, { share, seq: at }),
        ),
  );
  const nodes = rows.map(({ target, method }, at) => {
    const child = links.find(({ parent }) => parent.id === `K${at}`)?.child.id ?? 'none';
    const expression = method === 'formula' ? `2 * ${child}` : null;
    return planNode(`K${at}`, { target, rollUp: rolledBy(method, { expression }) });
  });
  return { nodes, links, measurements: [] };
});

describe('sums of targets', () => {
  it('[A-45] added up from floor to floor are what the whole formula says', () => {
    fc.assert(
      fc.property(plan, (each) => {
        const map = unwrap(createAlignment(each));
        for (const { ref } of each.nodes) {
          for (const [detail, depth] of [
            ['children', 1],
            ['leaves', Infinity],
          ] as const) {
            const check = checkTarget(map, ref, detail);
            if (check) expect(check.implied).toBe(impliedValue(map, ref, depth));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('[A-49] are worst where every part is', () => {
    fc.assert(
      fc.property(plan, (each) => {
        for (const { implied, worst, comparator } of unwrap(checkCoherence(each)).checks) {
          if (implied === null || worst === null) continue;
          const isWorse = comparator === '>=' ? worst <= implied : worst >= implied;
          expect(isWorse || isClose(worst, implied)).toBe(true);
        }
      }),
    );
  });

  it('[A-8] look at each node once, however many ways lead to it', () => {
    const rungs = 500;
    const sum = { target: atLeast(1), rollUp: rolledBy('sum') };
    const nodes = [planNode('J0', { target: atLeast(1) })];
    const links = [];
    for (let k = 0; k < rungs; k += 1) {
      nodes.push(planNode(`L${k}`, sum), planNode(`R${k}`, sum), planNode(`J${k + 1}`, sum));
      for (const side of [`L${k}`, `R${k}`])
        links.push(
          planLink(`J${k}`, side, { share: 0.5 }),
          planLink(side, `J${k + 1}`, { seq: side === `L${k}` ? 0 : 1 }),
        );
    }
    const map = unwrap(createAlignment({ nodes, links, measurements: [] }));
    const check = checkTarget(map, refOf(`J${rungs}`), 'leaves');
    expect([check?.implied, check?.verdict]).toEqual([1, 'covered']);
    expect(check?.from.map(({ id }) => id)).toEqual(['J0']);
  });
});

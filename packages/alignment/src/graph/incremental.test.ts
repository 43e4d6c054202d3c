import { nodeKey, type PlanInput } from '@kpikit/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLeast, atMost, planLink, planNode, refOf, rolledBy } from '../testing/plan-node.ts';
import type { Alignment } from './alignment.ts';
import { ancestorsOf } from './ancestors-of.ts';
import { createAlignment } from './create-alignment.ts';
import { openAlignment } from './open-alignment.ts';
import type { PlanLink, PlanNodeInput, PlanReading } from './plan-parts.ts';

const ids = Array.from({ length: 14 }, (_, index) => `N${index}`);
const methods = ['average', 'sum', 'ratio', 'minimum', 'count_met', 'milestone', 'own'] as const;

const node = fc
  .record({
    id: fc.constantFrom(...ids),
    method: fc.option(fc.constantFrom(...methods)),
    missing: fc.option(
      fc.constantFrom('exclude' as const, 'zero' as const, 'last' as const, 'block' as const),
    ),
    over: fc.option(fc.constantFrom('cap' as const, 'carry' as const, 1.5)),
    target: fc.option(
      fc.oneof(fc.integer({ min: 1, max: 9 }).map(atLeast), fc.constant(atMost(4))),
    ),
    period: fc.option(fc.constant({ startOn: '2025-02-18', endOn: '2025-02-24' })),
    rateOf: fc.option(fc.constantFrom(...ids), { freq: 4 }),
    status: fc.constantFrom('active' as const, 'active' as const, 'draft' as const),
  })
  .map(({ id, method, missing, over, ...rest }) =>
    planNode(id, { ...rest, rollUp: method && rolledBy(method, { missing, over }) }),
  );
const link = fc
  .record({
    child: fc.constantFrom(...ids),
    parent: fc.constantFrom(...ids),
    weight: fc.constantFrom(0, 1, 1, 2, 0.3),
    share: fc.constantFrom(1, 1, 0.5),
    kind: fc.constantFrom('contributes' as const, 'contributes' as const, 'supports' as const),
    seq: fc.nat(5),
  })
  .map(({ child, parent, ...rest }) => planLink(child, parent, rest));
const reading = fc.record({
  kpiId: fc.constantFrom(...ids),
  value: fc.oneof(fc.integer({ min: -3, max: 12 }), fc.double({ min: 0, max: 2, noNaN: true })),
  at: fc.integer({ min: 10, max: 28 }).map((day) => `2025-02-${day}T00:00:00.000Z`),
});
const start = fc.tuple(...ids.map((id) => node.map((each) => ({ ...each, ref: refOf(id) }))));
const edit = fc.oneof(
  node.map((value) => ({ type: 'put' as const, value })),
  { weight: 6, arbitrary: link.map((value) => ({ type: 'link' as const, value })) },
  { weight: 3, arbitrary: reading.map((value) => ({ type: 'read' as const, value })) },
  fc.constantFrom(...ids).map((id) => ({ type: 'remove' as const, id })),
  fc.nat(30).map((index) => ({ type: 'unlink' as const, index })),
  fc.nat(30).map((index) => ({ type: 'unread' as const, index })),
);

/** The plan as an edit leaves it, kept by the plainest code there is. */
class Notebook {
  nodes = new Map<string, PlanNodeInput>();
  links: PlanLink[] = [];
  readings: PlanReading[] = [];

  get plan(): PlanInput {
    return { nodes: [...this.nodes.values()], links: this.links, measurements: this.readings };
  }
}

function perform(
  step: typeof edit extends fc.Arbitrary<infer E> ? E : never,
  book: Notebook,
  map: Alignment,
) {
  switch (step.type) {
    case 'put':
      book.nodes.set(nodeKey(step.value.ref), step.value);
      map.putNode(step.value);
      break;
    case 'remove':
      book.nodes.delete(`kpi:${step.id}`);
      map.removeNode({ kind: 'kpi', id: step.id });
      break;
    case 'link': {
      if (book.links.some(({ id }) => id === step.value.id)) break;
      const closes = circular(book.links, step.value);
      if (closes) break;
      if (!map.addLink(step.value).issues) book.links.push(step.value);
      else if (book.nodes.has(`kpi:${step.value.child.id}`))
        throw new Error('refused for no reason');
      break;
    }
    case 'unlink': {
      const gone = book.links[step.index % (book.links.length + 1)];
      if (!gone) break;
      book.links = book.links.filter((each) => each !== gone);
      map.removeLink(gone);
      break;
    }
    case 'read':
      book.readings.push(step.value);
      map.addReading(step.value);
      break;
    case 'unread': {
      const gone = book.readings[step.index % (book.readings.length + 1)];
      if (!gone) break;
      const index = book.readings.findIndex(
        ({ kpiId, value, at }) => kpiId === gone.kpiId && value === gone.value && at === gone.at,
      );
      book.readings.splice(index, 1);
      map.removeReading(gone);
      break;
    }
  }
}

/** Links alone run in no circle, as core sees to; rates may still hang on what they feed. */
function circular(links: readonly PlanLink[], { child, parent }: PlanLink): boolean {
  const above = new Set([parent.id]);
  for (const id of above)
    for (const each of links) if (each.child.id === id) above.add(each.parent.id);
  return above.has(child.id);
}

/** Of these links those that a plan takes. */
function soundLinks(links: readonly PlanLink[]): readonly PlanLink[] {
  const drawn: PlanLink[] = [];
  for (const each of links)
    if (!drawn.some(({ id }) => id === each.id) && !circular(drawn, each)) drawn.push(each);
  return drawn;
}

describe('an alignment under edits', () => {
  it('[A-10] says bit for bit what a fresh one says, whatever was edited before', () => {
    fc.assert(
      fc.property(start, fc.array(edit, { minLength: 60, maxLength: 120 }), (nodes, edits) => {
        const book = new Notebook();
        for (const each of nodes) book.nodes.set(nodeKey(each.ref), each);
        const map = openAlignment(book.plan);
        for (const step of edits) perform(step, book, map);
        const fresh = openAlignment(book.plan);
        expect(map.leftOut).toEqual([]);
        expect(map.links).toEqual(fresh.links);
        expect(map.asleep).toEqual(fresh.asleep);
        expect(map.figures).toEqual(fresh.figures);
        map.rollUpAll();
        expect(map.figures).toEqual(fresh.figures);
      }),
      { numRuns: 300 },
    );
  });
});

describe('an alignment after very many edits', () => {
  /** 2,000 here; `npm run check:long -- edits` says 100,000. */
  const count = Number(process.env.KPIKIT_EDITS ?? 2_000);

  it('[A-10] still says bit for bit what a fresh one says', () => {
    const book = new Notebook();
    const map = openAlignment(book.plan);
    for (const [done, step] of fc.sample(edit, { numRuns: count, seed: 42 }).entries()) {
      perform(step, book, map);
      if (done % Math.ceil(count / 20) === 0 || done === count - 1)
        expect(map.figures).toEqual(openAlignment(book.plan).figures);
    }
    expect(map.nodes.length).toBeGreaterThan(3);
    expect(map.links).toEqual(openAlignment(book.plan).links);
  });

  it('[A-10] says the same in whatever order its parts came', () => {
    fc.assert(
      fc.property(start, fc.array(link, { maxLength: 30 }), fc.nat(), (nodes, links, turn) => {
        const drawn = soundLinks(links);
        const turned = <T>(list: readonly T[]) => {
          const at = list.length === 0 ? 0 : turn % list.length;
          return [...list.slice(at), ...list.slice(0, at)].reverse();
        };
        const map = openAlignment({ nodes, links: drawn, measurements: [] });
        const other = openAlignment({ nodes: [], links: [], measurements: [] });
        for (const each of turned(drawn)) other.drawLink(each);
        for (const each of turned(nodes)) other.putNode(each);
        expect(other.figures).toEqual(map.figures);
      }),
      { numRuns: 200 },
    );
  });

  it('[A-70] moves nothing but what stands above the change', () => {
    fc.assert(
      fc.property(start, fc.array(link, { maxLength: 30 }), reading, (nodes, links, news) => {
        const drawn = soundLinks(links);
        // Rates move with the amounts that they are of, and those with no link.
        const plain = nodes.map((each) => ({ ...each, rateOf: null }));
        const map = openAlignment({ nodes: plain, links: drawn, measurements: [] });
        const from = refOf(news.kpiId);
        const above = new Set([from, ...ancestorsOf(map, from)].map(nodeKey));
        map.beginJournal();
        map.addReading(news);
        const moved = map.endJournal().map((move) => nodeKey(move.node));
        expect(moved.filter((key) => !above.has(key))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a better figure', () => {
  /** Parents that want more and hang on no amounts: a rate may gain volume and pull a mean down. */
  const upward = start.map((nodes) =>
    nodes.map((each) => ({ ...each, rateOf: null, period: null, target: atLeast(5) })),
  );

  it('[A-14] lowers nothing above it', () => {
    fc.assert(
      fc.property(
        upward,
        fc.array(link, { maxLength: 30 }),
        fc.constantFrom(...ids),
        fc.double({ min: 0.01, max: 12, noNaN: true }),
        (nodes, links, id, more) => {
          const map = openAlignment({ nodes, links: soundLinks(links), measurements: [] });
          const leaves = ids.filter((each) => map.linksDown(refOf(each)).length === 0);
          for (const [index, leaf] of leaves.entries()) map.setActual(refOf(leaf), index % 7);
          const at = leaves.indexOf(id);
          if (at < 0) return;
          const before = map.figures;
          map.setActual(refOf(id), (at % 7) + more);
          const own = nodeKey(refOf(id));
          expect(map.figures.get(own)?.progress).toBeGreaterThan(before.get(own)?.progress ?? 0);
          for (const [key, { progress }] of map.figures) {
            const was = before.get(key)?.progress ?? null;
            if (was !== null) expect(progress).toBeGreaterThanOrEqual(was - 1e-12);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('a plan of plain data', () => {
  it('[A-2] is refused with the way round when its links run in a circle', () => {
    const nodes = ['A', 'B', 'C'].map((id) => planNode(id));
    const links = [planLink('A', 'B'), planLink('B', 'C'), planLink('C', 'A')];
    const { issues } = createAlignment({ nodes, links, measurements: [] });
    expect(issues?.[0]?.code).toBe('alignment/circular_link');
    expect(issues?.[0]?.params?.circle).toBe('kpi:C → kpi:A → kpi:B → kpi:C');
  });
});

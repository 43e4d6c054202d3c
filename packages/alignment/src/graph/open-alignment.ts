import { issue, type NodeRef, nodeKey, ok, refuse } from '@kpikit/core';
import { Board } from '../rollup/board.ts';
import { known } from '../rollup/figures.ts';
import type { RollUpOptions } from '../rollup/roll-up-options.ts';
import type { RolledNode } from '../rollup/rolled-node.ts';
import { rolledNodeOf } from '../rollup/rolled-node-of.ts';
import type { LiveAlignment, ProgressMove } from './alignment.ts';
import { circleText } from './circle-text.ts';
import { compareRefs } from './compare-refs.ts';
import { Network } from './network.ts';
import { planMapOf } from './plan-map-of.ts';
import type { PlanLink, PlanNodeInput, PlanReading } from './plan-parts.ts';

interface Parts {
  readonly nodes: readonly PlanNodeInput[];
  readonly links: readonly PlanLink[];
  readonly measurements: readonly PlanReading[];
}

/** Opens a plan whatever it holds: links that do not fit are left out and listed. */
export function openAlignment(
  plan: Parts,
  options: RollUpOptions = {},
  network: Network = new Network(plan.nodes, plan.links, { drafts: options.drafts ?? false }),
): LiveAlignment {
  const map = planMapOf(network);
  const board = new Board(network, plan.measurements, options);
  let isBatch = false;
  const run = () => {
    if (!isBatch) board.run();
  };
  const touch = (numbers: readonly number[]) => {
    for (const number of numbers) board.touch(number);
    run();
  };
  const numberOf = (ref: NodeRef) => network.numberOf(ref);
  const progressAt = (number: number) => known(board.figures.progress[number]);

  return {
    get nodes() {
      return map.nodes;
    },
    get links() {
      return map.links;
    },
    get leftOut() {
      return map.leftOut;
    },
    get asleep() {
      return map.asleep;
    },
    get figures() {
      const rows = this.nodes.flatMap(({ ref }) => this.figureOf(ref) ?? []);
      return new Map<string, RolledNode>(rows.map((row) => [nodeKey(row.ref), row]));
    },
    nodeOf: map.nodeOf,
    familyOf: map.familyOf,
    families: map.families,
    linksUp: map.linksUp,
    linksDown: map.linksDown,
    circleOf: map.circleOf,
    willCreateCircle: map.willCreateCircle,
    childrenFirst: map.childrenFirst,
    figureOf: (ref) => rolledNodeOf(network, board, numberOf(ref)) ?? undefined,
    progressOf: (ref) => progressAt(numberOf(ref)),
    actualOf: (ref) => known(board.figures.ownValue[numberOf(ref)]),
    countedChildren: (ref) => board.countedChildrenOf(numberOf(ref)),

    putNode(node) {
      const touched = network.putNode(node);
      board.seat(numberOf(node.ref));
      touch(touched);
    },
    removeNode(ref) {
      const number = numberOf(ref);
      if (number < 0) return;
      const touched = network.removeNode(ref);
      board.seat(number);
      touch(touched);
    },
    addLink(link) {
      const [child, parent] = [numberOf(link.child), numberOf(link.parent)];
      if (network.closesCircle(child, parent)) {
        const params = { circle: circleText(network.circleOf(child, parent)) };
        return refuse(issue('alignment/circular_link', { path: ['parent'], params }));
      }
      const twin = network.linkBetween(child, parent);
      if (twin) return refuse(issue('alignment/link_twice', { params: { id: twin.id } }));
      touch(network.addLink(link));
      return ok(null);
    },
    twins: network.twins,
    drawLink: (link) => touch(network.addLink(link)),
    removeLink: (link) => touch(network.removeLink(link)),
    addReading(reading) {
      board.addReading(reading);
      run();
    },
    removeReading(reading) {
      board.removeReading(reading);
      run();
    },
    setActual(ref, value) {
      const number = numberOf(ref);
      if (number < 0) return;
      board.setActual(number, value);
      run();
    },
    rollUpAll: () => board.rollUpAll(),
    batch(edits) {
      const outer = isBatch;
      isBatch = true;
      try {
        edits();
      } finally {
        isBatch = outer;
        run();
      }
    },

    watching(edits, back) {
      const outer = board.beginJournal();
      try {
        this.batch(edits);
        return movesOf(board.endJournal());
      } finally {
        this.batch(back);
        board.beginJournal(outer);
      }
    },
    influenceOn(ref) {
      const influence = board.influenceOn(numberOf(ref));
      return (child) => influence[numberOf(child)] ?? 0;
    },

    beginJournal: () => {
      board.beginJournal();
    },
    endJournal: () => movesOf(board.endJournal()),
  };

  function movesOf(moved: ReadonlyMap<number, number>): readonly ProgressMove[] {
    const moves: ProgressMove[] = [];
    for (const [number, before] of moved) {
      const node = network.nodes[number]?.ref;
      const [from, to] = [known(before), progressAt(number)];
      if (node && !Object.is(from, to)) moves.push({ node, from, to });
    }
    return moves.sort((a, b) => compareRefs(a.node, b.node));
  }
}

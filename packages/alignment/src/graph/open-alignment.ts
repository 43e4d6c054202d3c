import { issue, type NodeRef, nodeKey, ok, refuse } from '@kpikit/core';
import { Board } from '../rollup/board.ts';
import { known } from '../rollup/figures.ts';
import type { RollUpOptions } from '../rollup/roll-up-options.ts';
import type { RolledNode } from '../rollup/rolled-node.ts';
import { rolledNodeOf } from '../rollup/rolled-node-of.ts';
import type { LiveAlignment, ProgressMove } from './alignment.ts';
import { circleText } from './circle-text.ts';
import { Network } from './network.ts';
import type { PlanLink, PlanNodeInput, PlanReading } from './plan-parts.ts';

interface Parts {
  readonly nodes: readonly PlanNodeInput[];
  readonly links: readonly PlanLink[];
  readonly measurements: readonly PlanReading[];
}

/** Opens a plan whatever it holds: links that do not fit are left out and listed. */
export function openAlignment(plan: Parts, options: RollUpOptions = {}): LiveAlignment {
  const network = new Network(plan.nodes, plan.links, { drafts: options.drafts ?? false });
  const board = new Board(network, plan.measurements, options);
  let isBatch = false;
  let sortedNodes: readonly PlanNodeInput[] | null = null;
  let sortedLinks: readonly PlanLink[] | null = null;

  const run = () => {
    if (!isBatch) board.run();
  };
  const touch = (numbers: readonly number[]) => {
    sortedNodes = null;
    sortedLinks = null;
    for (const number of numbers) board.touch(number);
    run();
  };
  const linksOf = (edges: Int32Array) =>
    Array.from(edges, (edge) => network.edges.link[edge] ?? null).filter((link) => link !== null);
  const numberOf = (ref: NodeRef) => network.numberOf(ref);
  const progressAt = (number: number) => known(board.figures.progress[number]);

  return {
    get nodes() {
      sortedNodes ??= network.nodes.filter((node) => node !== null).sort(byKey);
      return sortedNodes;
    },
    get links() {
      sortedLinks ??= network.nodes
        .flatMap((_, number) => linksOf(network.edges.down.listOf(number)))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
      return sortedLinks;
    },
    get figures() {
      const rows = this.nodes.flatMap(({ ref }) => this.figureOf(ref) ?? []);
      return new Map<string, RolledNode>(rows.map((row) => [nodeKey(row.ref), row]));
    },
    get leftOut() {
      return [...network.leftOut];
    },
    get asleep() {
      return network.asleep();
    },
    nodeOf: (ref) => network.nodes[numberOf(ref)] ?? undefined,
    figureOf: (ref) => rolledNodeOf(network, board, numberOf(ref)) ?? undefined,
    progressOf: (ref) => progressAt(numberOf(ref)),
    actualOf: (ref) => known(board.figures.ownValue[numberOf(ref)]),
    linksUp: (ref) => linksOf(listOf(network, 'up', numberOf(ref))).sort(byParent),
    linksDown: (ref) => linksOf(listOf(network, 'down', numberOf(ref))),
    countedChildren: (ref) => board.countedChildrenOf(numberOf(ref)),
    circleOf(child, parent) {
      const [from, to] = [numberOf(child), numberOf(parent)];
      return from < 0 || to < 0 ? [] : network.circleOf(from, to);
    },
    willCreateCircle: (child, parent) => network.closesCircle(numberOf(child), numberOf(parent)),
    childrenFirst: () =>
      Array.from(
        network.ranks.at.subarray(0, network.ranks.size),
        (number) => network.nodes[number]?.ref,
      ).filter((ref) => ref !== undefined),

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
    const moves: { readonly key: string; readonly move: ProgressMove }[] = [];
    for (const [number, before] of moved) {
      const node = network.nodes[number]?.ref;
      const move = node && { node, from: known(before), to: progressAt(number) };
      if (move && !Object.is(move.from, move.to)) moves.push({ key: nodeKey(move.node), move });
    }
    return moves.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ move }) => move);
  }
}

function listOf({ edges }: Network, side: 'up' | 'down', number: number): Int32Array {
  return number < 0 ? new Int32Array(0) : edges[side].listOf(number);
}

function byParent(a: PlanLink, b: PlanLink): number {
  return nodeKey(a.parent) < nodeKey(b.parent) ? -1 : 1;
}

function byKey(a: PlanNodeInput, b: PlanNodeInput): number {
  return nodeKey(a.ref) < nodeKey(b.ref) ? -1 : 1;
}

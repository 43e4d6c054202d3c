import type { NodeRef } from '@kpikit/core';
import { compareRefs } from './compare-refs.ts';
import { Families } from './families.ts';
import type { Network } from './network.ts';
import type { PlanMap } from './plan-map.ts';
import type { PlanLink, PlanNodeInput } from './plan-parts.ts';

/** The plan behind a network. Lists of everything are made once between two edits. */
export function planMapOf(network: Network): PlanMap {
  let drawnAt = -1;
  let families = new Families(network);
  let nodes: readonly PlanNodeInput[] | null = null;
  let links: readonly PlanLink[] | null = null;

  /** Forgets the lists of before the last edit. */
  const refresh = () => {
    if (drawnAt === network.edits) return;
    drawnAt = network.edits;
    families = new Families(network);
    nodes = null;
    links = null;
  };
  const numberOf = (ref: NodeRef) => network.numberOf(ref);
  const linksAt = (side: 'up' | 'down', number: number): PlanLink[] => {
    const { link } = network.edges;
    return number < 0 ? [] : network.edges[side].collect(number, (edge) => link[edge] ?? null);
  };

  return {
    get nodes() {
      refresh();
      nodes ??= network.nodes
        .filter((node) => node !== null)
        .sort((a, b) => compareRefs(a.ref, b.ref));
      return nodes;
    },
    get links() {
      refresh();
      links ??= network.nodes
        .flatMap((_, number) => linksAt('down', number))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
      return links;
    },
    get leftOut() {
      return [...network.leftOut];
    },
    get asleep() {
      return network.asleep();
    },
    nodeOf: (ref) => network.nodes[numberOf(ref)] ?? undefined,
    familyOf(ref) {
      refresh();
      return families.of(numberOf(ref));
    },
    families() {
      refresh();
      return families.all();
    },
    linksUp: (ref) => linksAt('up', numberOf(ref)).sort((a, b) => compareRefs(a.parent, b.parent)),
    linksDown: (ref) => linksAt('down', numberOf(ref)),
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
  };
}

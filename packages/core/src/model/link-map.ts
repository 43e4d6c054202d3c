import type { Change } from '../kernel/change.ts';
import { defineView } from '../kernel/define-view.ts';
import type { Link } from './link.ts';
import { type NodeRef, nodeKey } from './node-ref.ts';
import { links } from './tables.ts';

/** Links by the key of their child and of their parent, each list in `seq` order, then id. */
export interface LinkMap {
  readonly up: Map<string, Link[]>;
  readonly down: Map<string, Link[]>;
}

/** Which links leave and reach a node. */
export const linkMap = /* @__PURE__ */ defineView<LinkMap>({
  id: 'core.linkMap',
  reads: [links],
  build(state) {
    const map: LinkMap = { up: new Map(), down: new Map() };
    for (const link of state.all(links)) add(map, link);
    return map;
  },
  apply(map, changes: readonly Change[]) {
    for (const { before, after } of changes) {
      // Changes of this view's one table hold its records.
      if (before) remove(map, before as Link);
      if (after) add(map, after as Link);
    }
    return map;
  },
});

function add({ up, down }: LinkMap, link: Link): void {
  insert(up, nodeKey(link.child), link);
  insert(down, nodeKey(link.parent), link);
}

function remove({ up, down }: LinkMap, link: Link): void {
  without(up, nodeKey(link.child), link);
  without(down, nodeKey(link.parent), link);
}

function insert(side: Map<string, Link[]>, key: string, link: Link): void {
  const list = side.get(key);
  if (!list) {
    side.set(key, [link]);
    return;
  }
  // A new link mostly comes last: walking from the end keeps wide parents cheap.
  const at = list.findLastIndex((each) => bySeq(each, link) < 0) + 1;
  list.splice(at, 0, link);
}

function without(side: Map<string, Link[]>, key: string, link: Link): void {
  const list = side.get(key) ?? [];
  const at = list.findLastIndex((each) => each.id === link.id);
  if (at >= 0) list.splice(at, 1);
  if (list.length === 0) side.delete(key);
}

function bySeq(a: Link, b: Link): number {
  return a.seq - b.seq || (a.id < b.id ? -1 : 1);
}

/** The way from `from` up to `to` along links, both ends included; `null` when there is none. */
export function pathUp({ up }: LinkMap, from: NodeRef, to: NodeRef): readonly NodeRef[] | null {
  const goal = nodeKey(to);
  const cameFrom = new Map<string, NodeRef | null>([[nodeKey(from), null]]);
  const waiting: NodeRef[] = [from];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (nodeKey(node) === goal) return walkBack(cameFrom, node);
    for (const { parent } of up.get(nodeKey(node)) ?? []) {
      if (cameFrom.has(nodeKey(parent))) continue;
      cameFrom.set(nodeKey(parent), node);
      waiting.push(parent);
    }
  }
  return null;
}

function walkBack(cameFrom: ReadonlyMap<string, NodeRef | null>, end: NodeRef): readonly NodeRef[] {
  const path: NodeRef[] = [];
  for (let node: NodeRef | null = end; node; node = cameFrom.get(nodeKey(node)) ?? null)
    path.push(node);
  return path.reverse();
}

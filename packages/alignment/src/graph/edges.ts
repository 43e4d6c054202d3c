import { byLinkOrder } from './by-link-order.ts';
import type { DrawnEdges } from './draw-plan.ts';
import { enlarged, IntLists } from './int-lists.ts';
import type { PlanLink } from './plan-parts.ts';

/**
 * Edges child → parent as numbers, listed by child (`up`) and by parent (`down`, in link order). An
 * edge without a link carries the volume of a rate: from the KPI counted to the rate of it.
 */
export class Edges {
  child: Int32Array;
  parent: Int32Array;
  /** What the child weighs in an average; 0 is drawn and not counted. */
  weight: Float64Array;
  readonly link: (PlanLink | null)[];
  readonly up: IntLists;
  readonly down: IntLists;
  #size: number;
  readonly #free: number[] = [];

  /** All edges at once, numbered anew so that the children of a parent lie side by side. */
  constructor(nodes: number, drawn: DrawnEdges) {
    const order = familyOrder(nodes, drawn);
    const size = order.length;
    this.child = new Int32Array(size);
    this.parent = new Int32Array(size);
    this.weight = new Float64Array(size);
    this.link = new Array(size).fill(null);
    for (let k = 0; k < size; k += 1) {
      const edge = order[k] ?? 0;
      this.child[k] = drawn.child[edge] ?? 0;
      this.parent[k] = drawn.parent[edge] ?? 0;
      this.weight[k] = drawn.weight[edge] ?? 0;
      this.link[k] = drawn.links[edge] ?? null;
    }
    this.#size = size;
    this.up = filled(nodes, this.child);
    this.down = filled(nodes, this.parent);
  }

  /** Whether two links say the same thing. */
  hasTwin(): boolean {
    const { start, count, items } = this.up;
    for (let child = 0; child < count.length; child += 1) {
      const size = count[child] ?? 0;
      if (size < 2) continue;
      const from = start[child] ?? 0;
      const said = new Set<number>();
      for (let k = from; k < from + size; k += 1) {
        const edge = items[k] ?? 0;
        if (!this.link[edge]) continue;
        const parent = this.parent[edge] ?? 0;
        if (said.has(parent)) return true;
        said.add(parent);
      }
    }
    return false;
  }

  add(child: number, parent: number, link: PlanLink | null): number {
    const edge = this.#free.pop() ?? this.#next();
    this.child[edge] = child;
    this.parent[edge] = parent;
    this.weight[edge] = 0;
    this.link[edge] = link;
    this.up.insert(child, this.up.count[child] ?? 0, edge);
    this.down.insert(parent, this.#positionOf(parent, link), edge);
    return edge;
  }

  remove(edge: number): void {
    this.up.remove(this.child[edge] ?? 0, edge);
    this.down.remove(this.parent[edge] ?? 0, edge);
    this.link[edge] = null;
    this.#free.push(edge);
  }

  /** The edge between two nodes; −1 for none. `linked` asks for a link, else for a volume. */
  between(child: number, parent: number, linked: boolean): number {
    const { start, count, items } = this.up;
    const from = start[child] ?? 0;
    for (let k = from, end = from + (count[child] ?? 0); k < end; k += 1) {
      const edge = items[k] ?? 0;
      if (this.parent[edge] === parent && (this.link[edge] !== null) === linked) return edge;
    }
    return -1;
  }

  /** Where an edge stands among the children of its parent. */
  positionOf(edge: number): number {
    const parent = this.parent[edge] ?? 0;
    const position = this.#positionOf(parent, this.link[edge] ?? null);
    const { items, start } = this.down;
    const isThere = items[(start[parent] ?? 0) + position] === edge;
    return isThere ? position : this.down.find(parent, edge);
  }

  /** Where a link belongs among the children of its parent; volumes come first. */
  #positionOf(parent: number, link: PlanLink | null): number {
    if (!link) return 0;
    const { start, count, items } = this.down;
    const from = start[parent] ?? 0;
    let [low, high] = [0, count[parent] ?? 0];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.link[items[from + middle] ?? 0];
      if (!other || byLinkOrder(other, link) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #next(): number {
    if (this.#size === this.child.length) {
      const length = this.#size * 2 + 16;
      this.child = enlarged(this.child, length);
      this.parent = enlarged(this.parent, length);
      this.weight = enlarged(this.weight, length);
    }
    this.#size += 1;
    return this.#size - 1;
  }
}

function filled(owners: number, ownerOf: Int32Array): IntLists {
  const lengths = new Int32Array(owners);
  for (const owner of ownerOf) lengths[owner] = (lengths[owner] ?? 0) + 1;
  const lists = new IntLists(owners, ownerOf.length);
  lists.reserve(lengths);
  for (let item = 0; item < ownerOf.length; item += 1) {
    const owner = ownerOf[item] ?? 0;
    const count = lists.count[owner] ?? 0;
    lists.items[(lists.start[owner] ?? 0) + count] = item;
    lists.count[owner] = count + 1;
  }
  return lists;
}

/** Edges by parent, each family in link order; most come sorted. */
function familyOrder(nodes: number, { parent, seq, links }: DrawnEdges): Int32Array {
  const family = filled(nodes, parent);
  const { items } = family;
  const isAfter = (a: number, b: number): boolean => {
    const [first = 0, second = 0] = [seq[a], seq[b]];
    if (first !== second) return first > second;
    const [left, right] = [links[a], links[b]];
    return left && right ? left.id > right.id : false;
  };
  for (let k = 1; k < items.length; k += 1) {
    const [before = 0, edge = 0] = [items[k - 1], items[k]];
    const owner = parent[edge] ?? 0;
    if (owner === parent[before] && isAfter(before, edge))
      family.listOf(owner).sort((a, b) => (isAfter(a, b) ? 1 : isAfter(b, a) ? -1 : 0));
  }
  return items;
}

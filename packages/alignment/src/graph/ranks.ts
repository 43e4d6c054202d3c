import type { Edges } from './edges.ts';
import { enlarged } from './int-lists.ts';

/**
 * A topological order that is kept while edges come and go (Pearce and Kelly, 2006): every child
 * ranks before its parents. A new edge moves only the nodes between its two ends.
 */
export class Ranks {
  /** Rank by node. */
  of: Int32Array;
  /** Node by rank. */
  at: Int32Array;
  size: number;
  readonly #edges: Edges;
  #seen: Int32Array;
  #walk = 0;

  /** Nodes are numbered in an order that already holds. */
  constructor(size: number, edges: Edges) {
    this.of = new Int32Array(size);
    for (let node = 0; node < size; node += 1) this.of[node] = node;
    this.at = this.of.slice();
    this.size = size;
    this.#edges = edges;
    this.#seen = new Int32Array(size);
  }

  /** Ranks a new node, without edges yet, last. */
  append(node: number): void {
    if (node >= this.of.length) {
      const length = node * 2 + 16;
      this.of = enlarged(this.of, length);
      this.at = enlarged(this.at, length);
      this.#seen = enlarged(this.#seen, length);
    }
    this.of[node] = this.size;
    this.at[this.size] = node;
    this.size += 1;
  }

  /** Whether there is a way up from one node to another; the walk stays below the upper one. */
  leadsTo(from: number, to: number): boolean {
    return from === to || this.#above(from, to) === null;
  }

  /** Makes room for an edge. False, and nothing moved, when it would close a circle. */
  admit(child: number, parent: number): boolean {
    if (child === parent) return false;
    if ((this.of[child] ?? 0) < (this.of[parent] ?? 0)) return true;
    const above = this.#above(parent, child);
    if (!above) return false;
    this.#shift([...this.#sorted(this.#below(child, parent)), ...this.#sorted(above)]);
    return true;
  }

  /** The nodes above `from` that rank up to `to`, or `null` when `to` is one of them. */
  #above(from: number, to: number): number[] | null {
    const { up, parent } = this.#edges;
    const limit = this.of[to] ?? 0;
    if ((this.of[from] ?? 0) > limit) return [];
    this.#walk += 1;
    this.#seen[from] = this.#walk;
    const found = [from];
    for (let next = 0; next < found.length; next += 1) {
      const node = found[next] ?? 0;
      const start = up.start[node] ?? 0;
      for (let k = start, end = start + (up.count[node] ?? 0); k < end; k += 1) {
        const above = parent[up.items[k] ?? 0] ?? 0;
        if (above === to) return null;
        if ((this.of[above] ?? 0) > limit || this.#seen[above] === this.#walk) continue;
        this.#seen[above] = this.#walk;
        found.push(above);
      }
    }
    return found;
  }

  #below(from: number, to: number): number[] {
    const { down, child } = this.#edges;
    const limit = this.of[to] ?? 0;
    this.#walk += 1;
    this.#seen[from] = this.#walk;
    const found = [from];
    for (let next = 0; next < found.length; next += 1) {
      for (const edge of down.listOf(found[next] ?? 0)) {
        const below = child[edge] ?? 0;
        if ((this.of[below] ?? 0) < limit || this.#seen[below] === this.#walk) continue;
        this.#seen[below] = this.#walk;
        found.push(below);
      }
    }
    return found;
  }

  #sorted(nodes: number[]): number[] {
    return nodes.sort((a, b) => (this.of[a] ?? 0) - (this.of[b] ?? 0));
  }

  /** Deals the ranks of these nodes out anew, in the order given. */
  #shift(nodes: readonly number[]): void {
    const ranks = nodes.map((node) => this.of[node] ?? 0).sort((a, b) => a - b);
    for (const [index, node] of nodes.entries()) {
      const rank = ranks[index] ?? 0;
      this.of[node] = rank;
      this.at[rank] = node;
    }
  }
}

import type { NodeRef } from '@kpikit/core';
import { enlarged } from './int-lists.ts';

/**
 * Ids of the four kinds of nodes as numbers; one map each spares joining kind and id into a key. The
 * maps hold places, so that numbers can be dealt out anew without touching them.
 */
export class Numbering {
  readonly #kpis = new Map<string, number>();
  readonly #others: Readonly<Record<Exclude<NodeRef['kind'], 'kpi'>, Map<string, number>>> = {
    goal: new Map(),
    factor: new Map(),
    csf: new Map(),
  };
  #numberAt: Int32Array;
  #places = 0;
  readonly #free: number[] = [];

  constructor(size: number) {
    this.#numberAt = new Int32Array(size);
  }

  /** The node's number; −1 when it has none. */
  of(ref: NodeRef): number {
    const place = this.#mapFor(ref).get(ref.id);
    return place === undefined ? -1 : (this.#numberAt[place] ?? -1);
  }

  /** Numbers a node that should be new; false when it had one. */
  add(ref: NodeRef, number: number): boolean {
    const map = this.#mapFor(ref);
    const size = map.size;
    const place = this.#newPlace();
    this.#numberAt[place] = number;
    map.set(ref.id, place);
    return map.size > size;
  }

  set(ref: NodeRef, number: number): void {
    const map = this.#mapFor(ref);
    const place = map.get(ref.id) ?? this.#newPlace();
    this.#numberAt[place] = number;
    map.set(ref.id, place);
  }

  delete(ref: NodeRef): void {
    const place = this.#mapFor(ref).get(ref.id);
    if (place === undefined) return;
    this.#mapFor(ref).delete(ref.id);
    this.#free.push(place);
  }

  /** Gives every node another number: `numberOf` is asked with the one it has. */
  renumber(numberOf: Int32Array): void {
    this.#numberAt = this.#numberAt.map((number) => numberOf[number] ?? -1);
  }

  #mapFor({ kind }: NodeRef): Map<string, number> {
    return kind === 'kpi' ? this.#kpis : this.#others[kind];
  }

  #newPlace(): number {
    const free = this.#free.pop();
    if (free !== undefined) return free;
    if (this.#places === this.#numberAt.length)
      this.#numberAt = enlarged(this.#numberAt, this.#places * 2 + 16);
    this.#places += 1;
    return this.#places - 1;
  }
}

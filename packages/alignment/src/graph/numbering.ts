import type { NodeRef } from '@kpikit/core';

/** Ids of the four kinds of nodes as numbers; one map each spares joining kind and id into a key. */
export class Numbering {
  readonly #maps: Readonly<Record<NodeRef['kind'], Map<string, number>>> = {
    goal: new Map(),
    factor: new Map(),
    csf: new Map(),
    kpi: new Map(),
  };

  /** The node's number; −1 when it has none. */
  of(ref: NodeRef): number {
    return this.#maps[ref.kind].get(ref.id) ?? -1;
  }

  set(ref: NodeRef, number: number): void {
    this.#maps[ref.kind].set(ref.id, number);
  }

  delete(ref: NodeRef): void {
    this.#maps[ref.kind].delete(ref.id);
  }

  /** Gives every node another number. */
  renumber(numberAt: Int32Array): void {
    for (const map of Object.values(this.#maps)) {
      for (const [id, number] of map) map.set(id, numberAt[number] ?? -1);
    }
  }
}

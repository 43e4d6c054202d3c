import { nodeKey } from '@kpikit/core';
import type { Edges } from './edges.ts';
import type { PlanNodeInput } from './plan-parts.ts';
import type { Ranks } from './ranks.ts';

interface Places {
  readonly nodes: readonly (PlanNodeInput | null)[];
  readonly edges: Edges;
  readonly ranks: Ranks;
  numberOf(ref: PlanNodeInput['ref']): number;
}

/**
 * Edges from a KPI to the rates of it, so that a rate's parents are rolled up after the amounts they
 * need. Links come first: a rate of something that it feeds itself has no volume.
 */
export class Volumes {
  readonly #places: Places;
  /** Rates by the id of the KPI that they are of. */
  readonly #rates = new Map<string, Set<number>>();
  #someLeftOut = false;

  constructor(places: Places) {
    this.#places = places;
  }

  /** Whether any node is a rate. */
  get some(): boolean {
    return this.#rates.size > 0;
  }

  note({ rateOf }: PlanNodeInput, rate: number): void {
    if (rateOf === null) return;
    this.#rates.set(rateOf, (this.#rates.get(rateOf) ?? new Set()).add(rate));
  }

  forget({ rateOf }: PlanNodeInput, rate: number): void {
    if (rateOf === null) return;
    this.#rates.get(rateOf)?.delete(rate);
    this.#erase(rate);
  }

  /** The KPI that a rate is of; −1 for none. Its edge stands before the children. */
  of(rate: number): number {
    const edge = this.#edgeOf(rate);
    return edge < 0 ? -1 : (this.#places.edges.child[edge] ?? -1);
  }

  ratesOf(kpiId: string): readonly number[] {
    return [...(this.#rates.get(kpiId) ?? [])];
  }

  draw(rates: readonly number[]): readonly number[] {
    for (const rate of rates) if (!this.#draw(rate)) return this.redraw();
    return rates;
  }

  /** Rubs all edges out and returns the rates that had one. */
  erase(): readonly number[] {
    return [...this.#all()].filter((rate) => this.#erase(rate));
  }

  /** Draws all edges anew, by key of the rate, so that what fits does not depend on the past. */
  redraw(): readonly number[] {
    this.erase();
    const rates = [...this.#all()].sort((a, b) => (this.#keyOf(a) < this.#keyOf(b) ? -1 : 1));
    this.#someLeftOut = rates.filter((rate) => !this.#draw(rate)).length > 0;
    return rates;
  }

  /** After an edge has gone: what did not fit may fit now. */
  retry(): readonly number[] {
    return this.#someLeftOut ? this.redraw() : [];
  }

  *#all(): Generator<number> {
    for (const rates of this.#rates.values()) yield* rates;
  }

  #keyOf(rate: number): string {
    const node = this.#places.nodes[rate];
    return node ? nodeKey(node.ref) : '';
  }

  #draw(rate: number): boolean {
    const { nodes, edges, ranks } = this.#places;
    const rateOf = nodes[rate]?.rateOf ?? null;
    const volume = rateOf === null ? -1 : this.#places.numberOf({ kind: 'kpi', id: rateOf });
    if (volume < 0 || this.#edgeOf(rate) >= 0) return true;
    if (!ranks.admit(volume, rate)) return false;
    edges.add(volume, rate, null);
    return true;
  }

  #erase(rate: number): boolean {
    const edge = this.#edgeOf(rate);
    if (edge >= 0) this.#places.edges.remove(edge);
    return edge >= 0;
  }

  #edgeOf(rate: number): number {
    const { down, link } = this.#places.edges;
    const first = down.items[down.start[rate] ?? 0] ?? -1;
    return (down.count[rate] ?? 0) > 0 && link[first] === null ? first : -1;
  }
}

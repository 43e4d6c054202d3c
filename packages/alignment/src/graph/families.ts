import { compareRefs } from './compare-refs.ts';
import type { Family, Member, Tie } from './family.ts';
import type { Network } from './network.ts';
import type { PlanNodeInput } from './plan-parts.ts';

const none: readonly never[] = [];

/** The families of a network, each made when it is first asked for. They know nothing of later edits. */
export class Families {
  readonly #network: Network;
  readonly #known: (Family | undefined)[];
  #all: readonly Family[] | null = null;

  constructor(network: Network) {
    this.#network = network;
    this.#known = new Array(network.nodes.length);
  }

  of(number: number): Family | undefined {
    const node = number < 0 ? null : this.#network.nodes[number];
    if (!node) return undefined;
    this.#known[number] ??= new Kin(this, node, number, this.#network.ranks.of[number] ?? 0);
    return this.#known[number];
  }

  /** All of them, children before parents. */
  all(): readonly Family[] {
    this.#all ??= this.#inRanks();
    return this.#all;
  }

  membersOf(number: number): readonly Member[] {
    const { edges, volumes } = this.#network;
    if (edges.down.count[number] === 0) return none;
    return edges.down.collect(number, (edge) => {
      const child = edges.child[edge] ?? -1;
      const [link, family] = [edges.link[edge], this.of(child)];
      if (!link || !family || edges.weight[edge] === 0) return null;
      return { link, family, volume: this.of(volumes.of(child)) ?? null };
    });
  }

  parentsOf(number: number): readonly Tie[] {
    const { edges } = this.#network;
    const parents = edges.up.collect(number, (edge) => {
      const [link, family] = [edges.link[edge], this.of(edges.parent[edge] ?? -1)];
      return link && family ? { link, family } : null;
    });
    return parents.sort((a, b) => compareRefs(a.link.parent, b.link.parent));
  }

  #inRanks(): readonly Family[] {
    const { at, size } = this.#network.ranks;
    const families: Family[] = [];
    for (let rank = 0; rank < size; rank += 1) {
      const family = this.of(at[rank] ?? -1);
      if (family) families.push(family);
    }
    return families;
  }
}

class Kin implements Family {
  readonly node: PlanNodeInput;
  readonly rank: number;
  readonly #number: number;
  readonly #families: Families;
  #members: readonly Member[] | null = null;
  #parents: readonly Tie[] | null = null;

  constructor(families: Families, node: PlanNodeInput, number: number, rank: number) {
    this.#families = families;
    this.node = node;
    this.#number = number;
    this.rank = rank;
  }

  get members(): readonly Member[] {
    this.#members ??= this.#families.membersOf(this.#number);
    return this.#members;
  }

  get parents(): readonly Tie[] {
    this.#parents ??= this.#families.parentsOf(this.#number);
    return this.#parents;
  }
}

import type { Family } from '../graph/family.ts';
import { type Expansion, expansionOf, isSum } from './expansion.ts';
import { reachOfTarget, type TargetReach } from './reach-of-target.ts';

const unknown: TargetReach = { at: Number.NaN, low: Number.NaN, high: Number.NaN };

/**
 * What the values of a plan's nodes are made of, looked up once for all that stands above. Most are
 * sums of sums: those are added up as they are, without a formula.
 */
export class Makeup {
  readonly #expansions = new Map<Family, Expansion | null>();
  readonly #reaches = new Map<Family, TargetReach | null>();

  expansionOf(family: Family): Expansion | null {
    if (family.members.length === 0) return null;
    let expansion = this.#expansions.get(family);
    if (expansion === undefined) {
      expansion = expansionOf(family);
      this.#expansions.set(family, expansion);
    }
    return expansion;
  }

  /** What the children's targets of a sum come to; not a number where one is missing. */
  sumOfChildren(family: Family): TargetReach {
    return addedUp(family, targetOf);
  }

  /** The same for the leaves below it; `null` where something else than sums makes it up. */
  sumOfLeaves(root: Family): TargetReach | null {
    const waiting = [root];
    for (let family = waiting.at(-1); family; family = waiting.at(-1)) {
      const count = waiting.length;
      if (!this.#reaches.has(family))
        for (const { family: below } of family.members)
          if (isSum(below) && !this.#reaches.has(below)) waiting.push(below);
      if (waiting.length > count) continue;
      waiting.pop();
      if (!this.#reaches.has(family)) this.#reaches.set(family, this.#sumOfSums(family));
    }
    return this.#reaches.get(root) ?? null;
  }

  #sumOfSums(family: Family): TargetReach | null {
    const isPlain = family.members.every(({ family: below }) =>
      isSum(below) ? this.#reaches.get(below) : !this.expansionOf(below),
    );
    return isPlain ? addedUp(family, (below) => this.#reaches.get(below) ?? targetOf(below)) : null;
  }
}

function targetOf({ node }: Family): TargetReach {
  return reachOfTarget(node) ?? unknown;
}

/** In link order, as the roll-up adds. */
function addedUp({ members }: Family, reachOf: (below: Family) => TargetReach): TargetReach {
  let at = 0;
  let low = 0;
  let high = 0;
  for (const { family, link } of members) {
    const reach = reachOf(family);
    at += reach.at * link.share;
    low += reach.low * link.share;
    high += reach.high * link.share;
  }
  return { at, low, high };
}

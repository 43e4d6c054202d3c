import type { Edges } from '../graph/edges.ts';
import { addUpChildren, sumsLength } from './average.ts';
import type { Figures } from './figures.ts';
import type { RollUpPolicy } from './roll-up-method.ts';

const block = 32;
/** Parents of more children than this keep the sums of blocks of them. */
export const widest = 256;

/**
 * The sums of a very wide parent as a tree of blocks of 32: one changed child is added up again with
 * its block and the blocks above it. The blocks follow from the list alone, so that the result is
 * the same, bit for bit, whether one child changed or all are added up anew.
 */
export class WideSums {
  readonly #levels: Float64Array[] = [];
  readonly #count: number;

  constructor(count: number) {
    this.#count = count;
    for (let size = Math.ceil(count / block); ; size = Math.ceil(size / block)) {
      this.#levels.push(new Float64Array(size * sumsLength));
      if (size <= 1) break;
    }
  }

  addAll(figures: Figures, edges: Edges, start: number, policy: RollUpPolicy): void {
    for (let from = 0; from < this.#count; from += block)
      this.addBlock(figures, edges, start, from, policy, false);
    for (let level = 1; level < this.#levels.length; level += 1) {
      const size = (this.#levels[level]?.length ?? 0) / sumsLength;
      for (let index = 0; index < size; index += 1) this.#addLevel(level, index);
    }
  }

  /** Adds up the block of one position again, and what stands above it. */
  addBlock(
    figures: Figures,
    edges: Edges,
    start: number,
    position: number,
    policy: RollUpPolicy,
    upwards = true,
  ): void {
    const first = this.#levels[0];
    if (!first) return;
    const index = Math.floor(position / block);
    const from = index * block;
    const to = Math.min(from + block, this.#count);
    addUpChildren(figures, edges, start + from, start + to, policy, first, index * sumsLength);
    if (!upwards) return;
    let above = index;
    for (let level = 1; level < this.#levels.length; level += 1) {
      above = Math.floor(above / block);
      this.#addLevel(level, above);
    }
  }

  /** The six sums of all children. */
  get total(): Float64Array {
    return this.#levels.at(-1) ?? new Float64Array(sumsLength);
  }

  #addLevel(level: number, index: number): void {
    const [parts, whole] = [this.#levels[level - 1], this.#levels[level]];
    if (!parts || !whole) return;
    const from = index * block * sumsLength;
    const to = Math.min(from + block * sumsLength, parts.length);
    for (let sum = 0; sum < sumsLength; sum += 1) {
      let added = 0;
      for (let k = from + sum; k < to; k += sumsLength) added += parts[k] ?? 0;
      whole[index * sumsLength + sum] = added;
    }
  }
}

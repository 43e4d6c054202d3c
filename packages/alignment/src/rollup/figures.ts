import { enlarged } from '../graph/int-lists.ts';
import type { LastFigure } from './keep-last.ts';

/** What a node passes upward. NaN is unknown, infinite is open. */
export interface Outcome {
  progress: number;
  coverage: number;
  low: number;
  high: number;
  value: number;
}

/**
 * The figures of all nodes, a column for each, by the node's number: siblings lie side by side, and
 * reading them is one run through memory. NaN stands for unknown in here and nowhere else. Most nodes
 * are `whole`, all known and without any doubt: their coverage, low and high are not looked at.
 */
export class Figures {
  progress: Float64Array;
  value: Float64Array;
  ownValue: Float64Array;
  ownProgress: Float64Array;
  /** For a rate: the value of the KPI that it is of. */
  volume: Float64Array;
  whole: Uint8Array;
  /** The last figures of before their period, of nodes that have measured none in it. */
  readonly last = new Map<number, LastFigure>();
  #coverage: Float64Array;
  #low: Float64Array;
  #high: Float64Array;

  constructor(size: number) {
    const column = () => new Float64Array(size).fill(Number.NaN);
    this.progress = column();
    this.value = column();
    this.ownValue = column();
    this.ownProgress = column();
    this.volume = column();
    this.whole = new Uint8Array(size);
    this.#coverage = column();
    this.#low = column();
    this.#high = column();
  }

  /** Writes what a node passes upward; true when it is not what stood there. */
  write(number: number, { progress, coverage, low, high, value }: Outcome): boolean {
    const isWhole = coverage === 1 && low === progress && high === progress ? 1 : 0;
    const isSame =
      this.whole[number] === isWhole &&
      Object.is(this.progress[number], progress) &&
      Object.is(this.value[number], value) &&
      (isWhole === 1 || this.#isBetween(number, coverage, low, high));
    if (isSame) return false;
    this.progress[number] = progress;
    this.value[number] = value;
    this.whole[number] = isWhole;
    if (isWhole === 1) return true;
    this.#coverage[number] = coverage;
    this.#low[number] = low;
    this.#high[number] = high;
    return true;
  }

  coverageOf(number: number): number {
    return this.whole[number] === 1 ? 1 : (this.#coverage[number] ?? Number.NaN);
  }

  lowOf(number: number): number {
    return (this.whole[number] === 1 ? this.progress : this.#low)[number] ?? Number.NaN;
  }

  highOf(number: number): number {
    return (this.whole[number] === 1 ? this.progress : this.#high)[number] ?? Number.NaN;
  }

  grow(size: number): void {
    const before = this.progress.length;
    const column = (figures: Float64Array) => enlarged(figures, size).fill(Number.NaN, before);
    this.progress = column(this.progress);
    this.value = column(this.value);
    this.ownValue = column(this.ownValue);
    this.ownProgress = column(this.ownProgress);
    this.volume = column(this.volume);
    this.whole = enlarged(this.whole, size);
    this.#coverage = column(this.#coverage);
    this.#low = column(this.#low);
    this.#high = column(this.#high);
  }

  clear(number: number): void {
    this.progress[number] = Number.NaN;
    this.value[number] = Number.NaN;
    this.ownValue[number] = Number.NaN;
    this.ownProgress[number] = Number.NaN;
    this.volume[number] = Number.NaN;
    this.whole[number] = 0;
    this.last.delete(number);
    this.#coverage[number] = Number.NaN;
    this.#low[number] = Number.NaN;
    this.#high[number] = Number.NaN;
  }

  #isBetween(number: number, coverage: number, low: number, high: number): boolean {
    return (
      Object.is(this.#coverage[number], coverage) &&
      Object.is(this.#low[number], low) &&
      Object.is(this.#high[number], high)
    );
  }
}

/** A figure outside: unknown and unbounded are `null`. */
export function known(figure: number | undefined): number | null {
  return figure === undefined || !Number.isFinite(figure) ? null : figure;
}

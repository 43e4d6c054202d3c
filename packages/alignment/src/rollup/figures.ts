import { enlarged } from '../graph/int-lists.ts';

/**
 * The figures of all nodes, a column for each, by the node's number: siblings lie side by side, and
 * reading them is one run through memory. NaN stands for unknown in here and nowhere else.
 */
export class Figures {
  progress: Float64Array;
  coverage: Float64Array;
  low: Float64Array;
  high: Float64Array;
  value: Float64Array;
  ownValue: Float64Array;
  ownProgress: Float64Array;
  /** For a rate: the value of the KPI that it is of. */
  volume: Float64Array;

  constructor(size: number) {
    const column = () => new Float64Array(size).fill(Number.NaN);
    this.progress = column();
    this.coverage = column();
    this.low = column();
    this.high = column();
    this.value = column();
    this.ownValue = column();
    this.ownProgress = column();
    this.volume = column();
  }

  grow(size: number): void {
    const before = this.progress.length;
    const column = (figures: Float64Array) => enlarged(figures, size).fill(Number.NaN, before);
    this.progress = column(this.progress);
    this.coverage = column(this.coverage);
    this.low = column(this.low);
    this.high = column(this.high);
    this.value = column(this.value);
    this.ownValue = column(this.ownValue);
    this.ownProgress = column(this.ownProgress);
    this.volume = column(this.volume);
  }

  clear(number: number): void {
    this.progress[number] = Number.NaN;
    this.coverage[number] = Number.NaN;
    this.low[number] = Number.NaN;
    this.high[number] = Number.NaN;
    this.value[number] = Number.NaN;
    this.ownValue[number] = Number.NaN;
    this.ownProgress[number] = Number.NaN;
    this.volume[number] = Number.NaN;
  }
}

/** What a node passes upward, while it is worked out. */
export interface Outcome {
  progress: number;
  coverage: number;
  low: number;
  high: number;
  value: number;
}

/** A figure outside: unknown and unbounded are `null`. */
export function known(figure: number | undefined): number | null {
  return figure === undefined || !Number.isFinite(figure) ? null : figure;
}

import type { Comparator, UnitKind } from './facts.ts';
import type { TokenSpan } from './token-span.ts';

export interface SignReading extends TokenSpan {
  readonly sign: Comparator;
}

/** A number with its unit and comparator, before anyone says what it is for. Places are tokens. */
export interface Quantity extends TokenSpan {
  readonly value: number;
  readonly high: number | null;
  /** Null for a bare number: the name of the measure decides later. */
  readonly kind: UnitKind | null;
  readonly currency: string | null;
  readonly noun: string | null;
  readonly comparator: SignReading | null;
  /** The number before scale words, to lend a scale to its partner in `từ 1,2 lên 1,5 tỷ`. */
  readonly written: number;
  readonly otherwise: number | null;
  /** `8/10`, `4.3/5`: the scale it is measured on. */
  readonly outOf: number | null;
}

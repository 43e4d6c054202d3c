import type { Locale } from './facts.ts';
import type { Hit } from './hit.ts';
import type { Token } from './split-tokens.ts';

/** A clean text split into tokens, with every phrase of the grammar found in it. */
export interface TaggedText {
  readonly clean: string;
  readonly origin: readonly number[] | null;
  readonly tokens: readonly Token[];
  readonly locale: Locale;
  /**
   * Every phrase from left to right, the longest first at each place: those that begin at token `i` lie from
   * `places[i]` to `places[i + 1]`. One row, where lists for each token would cost more than the reading.
   */
  readonly hits: readonly Hit[];
  readonly places: Uint32Array;
  /** Tokens of the longest phrase. */
  readonly longest: number;
  /** First token after a list mark or label (`4.`, `KPI 4 -`, `Objective:`). */
  readonly first: number;
  /** Every word of change, and the tokens where the first `tăng` and the first `giảm` begin. */
  readonly directions: readonly Hit[];
  readonly rise: number;
  readonly fall: number;
}

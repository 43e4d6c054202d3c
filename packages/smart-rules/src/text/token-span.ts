/** A stretch of tokens: the first, and the one after the last. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

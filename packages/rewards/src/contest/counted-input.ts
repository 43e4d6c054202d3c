/** One thing that counted, for whom, and how much; scores are sums of these. */
export interface CountedInput {
  /** Its kind and id, as in `praise:p-1`. */
  readonly ref: string;
  readonly subjectId: string;
  readonly amount: number;
}

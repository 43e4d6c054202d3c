/** A praise as RISE reads it, with what is known around it. Days are plain dates. */
export interface RiseSubject {
  readonly text: string;
  /** The day of the praise. */
  readonly on: string;
  /** The day of what is praised; `null` while unknown. */
  readonly aboutOn: string | null;
  /** When the receiver was last praised before, `null` for never, `undefined` while unknown. */
  readonly lastPraisedOn: string | null | undefined;
}

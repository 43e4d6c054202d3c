import type { Row } from './change.ts';

/**
 * How a reader stands to a record: `self` it is about them, `manager` their direct report,
 * `chain` anybody below them, `participant` named in it, `everyone` any known person, `nobody`.
 */
export type Relation = 'self' | 'manager' | 'chain' | 'participant' | 'everyone' | 'nobody';

/** The table's own answer to "who may read this?", as data beside the schema. */
export interface ReadRules<R extends Row = Row> {
  /** The people a record is about. */
  about?(record: R): readonly (string | null)[];
  /** People named in the record who may read it beside those it is about. */
  participants?(record: R): readonly (string | null)[];
  /** Who may see the record at all; everyone unless said otherwise. */
  readonly record?: readonly Relation[];
  /** A confidential record is seen by the people it is about and by those above them. */
  confidential?(record: R): boolean;
  /** Who may see a field; personal fields fall back to `self` and `manager`, others to `record`. */
  readonly fields?: Readonly<Record<string, readonly Relation[]>>;
}

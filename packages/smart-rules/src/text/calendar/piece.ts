export type PieceUnit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';

/** A piece of calendar as it stands in the text, before it is placed: the year may be missing. */
export interface Piece {
  readonly unit: PieceUnit;
  readonly year: number | null;
  /** Which month, quarter or half; the month of a day; months from the year's start for a stretch. */
  readonly number: number;
  readonly day: number;
  /** Units away from today (`next month` is 1), or null for a named piece. */
  readonly offset: number | null;
  readonly fiscal: boolean;
  /** How many units it lasts (`9 tháng đầu năm` is nine months from January). */
  readonly length: number;
  /** First token after the piece. */
  readonly to: number;
  /** A day and month that could change places. */
  readonly swappable: boolean;
  /** Needs a word such as `trước` or `by` in front to be a date at all. */
  readonly needsLead: boolean;
}

/** A piece without anything special about it. */
export const plainPiece = {
  year: null,
  number: 1,
  day: 1,
  offset: null,
  fiscal: false,
  length: 1,
  swappable: false,
  needsLead: false,
};

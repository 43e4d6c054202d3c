export type PieceUnit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';

/** A piece of calendar as it stands in the text, before it is placed: the year may be missing. */
export interface Piece {
  readonly unit: PieceUnit;
  readonly year: number | null;
  /** Which month, quarter or half; the month of a day; months from the year's start for a stretch. Else 1. */
  readonly number?: number;
  /** Of a day. */
  readonly day?: number;
  /** Units away from today (`next month` is 1); a named piece has none. */
  readonly offset?: number;
  readonly fiscal?: boolean;
  /** Years after the present one, where the year is missing (`Q2 next year`). */
  readonly later?: number | undefined;
  /** How many units it lasts (`9 tháng đầu năm` is nine months from January); else one. */
  readonly length?: number;
  /** Only its beginning, or its middle. */
  readonly part?: 'early' | 'middle';
  /** Without a year it is the next that is not over, not the present year's. */
  readonly isNext?: boolean;
  /** First token after the piece. */
  readonly to: number;
  /** Its words say that they mean its end (`EOY`). */
  readonly atEnd?: boolean;
  /** A day and month that could change places. */
  readonly swappable?: boolean;
  /** Needs a word such as `trước` or `by` in front to be a date at all. */
  readonly needsLead?: boolean;
}

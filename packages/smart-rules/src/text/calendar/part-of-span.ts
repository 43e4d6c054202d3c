import type { Piece, PieceUnit } from './piece.ts';
import { addDays, addMonths, type PlainDay } from './plain-day.ts';

/** Both ends included. */
export interface Span {
  readonly start: PlainDay;
  readonly end: PlainDay;
}

type Reach = readonly [months: number, days: number];

/** How far into a month, a quarter… its beginning goes, and where its middle lies. Ours. */
const reaches: Readonly<
  Partial<Record<PieceUnit, { readonly early: Reach; readonly middle: Reach }>>
> = {
  month: { early: [0, 10], middle: [0, 15] },
  quarter: { early: [1, 0], middle: [1, 15] },
  half: { early: [2, 0], middle: [3, 0] },
  year: { early: [3, 0], middle: [6, 0] },
};

/** The part of a span that is meant: its first days or months, or the day in its middle. */
export function partOfSpan(span: Span, { unit, part }: Piece): Span {
  const reach = part && reaches[unit]?.[part];
  if (reach === undefined) return span;
  const [months, days] = reach;
  const end = addDays(addMonths(span.start, months), days - 1);
  return { start: part === 'middle' ? end : span.start, end };
}

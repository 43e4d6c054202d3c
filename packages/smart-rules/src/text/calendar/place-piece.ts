import { isoWeek, mondayOf } from './iso-week.ts';
import { partOfSpan, type Span } from './part-of-span.ts';
import type { Piece, PieceUnit } from './piece.ts';
import { addDays, addMonths, dayNumber, daysInMonth, isDay, type PlainDay } from './plain-day.ts';

const monthsIn = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** First month of a fiscal year, which is named after the calendar year it ends in. */
function fiscalStart(year: number, startMonth: number): PlainDay {
  return { year: startMonth === 1 ? year : year - 1, month: startMonth, day: 1 };
}

function fiscalYearOf(now: PlainDay, startMonth: number): number {
  return startMonth > 1 && now.month >= startMonth ? now.year + 1 : now.year;
}

function monthsFrom(start: PlainDay, months: number): Span {
  const last = addMonths(start, months - 1);
  return { start, end: { ...last, day: daysInMonth(last.year, last.month) } };
}

/**
 * Puts a piece on the calendar. Null when it needs today and there is none, or when there is no such
 * day (31 June). Quarters and halves follow the fiscal year; months and bare years the calendar.
 */
export function placePiece(
  piece: Piece,
  now: PlainDay | null,
  fiscalYearStart: number,
): Span | null {
  if (piece.isNext === true && now !== null) {
    const last = placePiece({ ...piece, isNext: false, later: -1 }, now, fiscalYearStart);
    if (last !== null && dayNumber(last.end) >= dayNumber(now)) return last;
  }
  const span = spanOf(piece, now, fiscalYearStart);
  return span && partOfSpan(span, piece);
}

function spanOf(piece: Piece, now: PlainDay | null, fiscalYearStart: number): Span | null {
  const { unit, offset, number = 1, day = 1, length = 1 } = piece;
  if (offset !== undefined) {
    return now === null ? null : relativeSpan(unit, offset, now, fiscalYearStart);
  }
  const byFiscal = unit === 'quarter' || unit === 'half' || piece.fiscal === true;
  const current = now && (byFiscal ? fiscalYearOf(now, fiscalYearStart) : now.year);
  const year = piece.year ?? (current === null ? null : current + (piece.later ?? 0));
  if (year === null) return null;
  if (unit === 'day') {
    const date = { year, month: number, day };
    return isDay(date) ? { start: date, end: date } : null;
  }
  if (unit === 'week') return isoWeek(year, number);
  const first = byFiscal ? fiscalStart(year, fiscalYearStart) : { year, month: 1, day: 1 };
  const months = monthsIn[unit];
  return monthsFrom(addMonths(first, (number - 1) * months), months * length);
}

function relativeSpan(
  unit: PieceUnit,
  offset: number,
  now: PlainDay,
  fiscalYearStart: number,
): Span | null {
  if (unit === 'day') {
    const day = addDays(now, offset);
    return { start: day, end: day };
  }
  if (unit === 'week') {
    const start = addDays(mondayOf(now), offset * 7);
    return { start, end: addDays(start, 6) };
  }
  const months = monthsIn[unit];
  const sinceStart = unit === 'month' ? 0 : (now.month - fiscalYearStart + 12) % months;
  const start = addMonths({ ...now, day: 1 }, offset * months - sinceStart);
  return monthsFrom(start, months);
}

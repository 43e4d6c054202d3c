import type { Piece } from './piece.ts';
import { addDays, addMonths, dayNumber, daysInMonth, isDay, type PlainDay } from './plain-day.ts';

export interface Span {
  readonly start: PlainDay;
  readonly end: PlainDay;
}

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
  if (piece.offset !== null) return now === null ? null : relativeSpan(piece, now, fiscalYearStart);
  const byFiscal = piece.unit === 'quarter' || piece.unit === 'half' || piece.fiscal;
  const current = now && (byFiscal ? fiscalYearOf(now, fiscalYearStart) : now.year);
  const year = piece.year ?? current;
  if (year === null) return null;
  if (piece.unit === 'day') {
    const day = { year, month: piece.number, day: piece.day };
    return isDay(day) ? { start: day, end: day } : null;
  }
  if (piece.unit === 'week') return null;
  const first = byFiscal ? fiscalStart(year, fiscalYearStart) : { year, month: 1, day: 1 };
  const months = monthsIn[piece.unit];
  return monthsFrom(addMonths(first, (piece.number - 1) * months), months * piece.length);
}

function relativeSpan(piece: Piece, now: PlainDay, fiscalYearStart: number): Span | null {
  const offset = piece.offset ?? 0;
  if (piece.unit === 'day') {
    const day = addDays(now, offset);
    return { start: day, end: day };
  }
  if (piece.unit === 'week') {
    const monday = (((dayNumber(now) + 3) % 7) + 7) % 7;
    const start = addDays(now, offset * 7 - monday);
    return { start, end: addDays(start, 6) };
  }
  const months = monthsIn[piece.unit];
  const sinceStart = piece.unit === 'month' ? 0 : (now.month - fiscalYearStart + 12) % months;
  const start = addMonths({ ...now, day: 1 }, offset * months - sinceStart);
  return monthsFrom(start, months);
}

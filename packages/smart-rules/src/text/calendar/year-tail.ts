import { phraseAt } from '../phrase-at.ts';
import type { Token } from '../split-tokens.ts';
import type { TaggedText } from '../tagged-text.ts';
import { digitsOf } from './digits-of.ts';
import { isWithin } from './is-within.ts';
import type { Piece, PieceUnit } from './piece.ts';

/** Years that statements speak of. */
export const isYear = (value: number): boolean => value >= 1990 && value <= 2100;

/** A four-digit year, or two digits that follow `/` or `'`. */
function yearAt(sentence: TaggedText, index: number, short: boolean): number | null {
  const token = sentence.tokens[index];
  const value = digitsOf(token);
  if (isYear(value) && token?.fold.length === 4) return value;
  return short && token?.glued && token.fold.length === 2 && isWithin(value, 15, 60)
    ? 2000 + value
    : null;
}

interface YearTail {
  readonly year: number | null;
  readonly fiscal: boolean;
  /** Years after the present one (`Q2 next year`). */
  readonly later?: number;
  readonly to: number;
}

/** The year of `FY25`. */
export function fiscalYearOf(token: Token | undefined): number | null {
  const match = token?.fold.startsWith('fy') && /^fy'?(\d{2}|\d{4})$/.exec(token.fold);
  if (!match) return null;
  const value = Number(match[1]);
  return value < 100 ? 2000 + value : value;
}

const yearLinks: ReadonlySet<string> = new Set(['/', '-', "'", ',', '.', 'nam', 'of', 'fy', '(']);

/** The year behind a piece: `/2025`, `'25`, `năm 2025`, `of 2025`, `FY25`. */
export function yearTail(sentence: TaggedText, index: number, unit?: PieceUnit): YearTail {
  const { tokens } = sentence;
  const direct = yearAt(sentence, index, false);
  if (direct !== null) return { year: direct, fiscal: false, to: index + 1 };
  const relative = phraseAt(sentence, index, 'relative');
  if (relative?.value === 'year 1') return { year: null, fiscal: false, later: 1, to: relative.to };
  const sign = tokens[index]?.fold ?? '';
  const fiscal =
    fiscalYearOf(tokens[index]) ?? (sign === 'of' ? fiscalYearOf(tokens[index + 1]) : null);
  if (fiscal !== null) return { year: fiscal, fiscal: true, to: index + (sign === 'of' ? 2 : 1) };
  if (!yearLinks.has(sign)) return { year: null, fiscal: false, to: index };
  const year = yearAt(sentence, index + 1, sign === '/' || sign === "'");
  const next = tokens[index + 2];
  // `In Q2, 2000 visitors` counts; `March 1, 2026 for new customers` is a date.
  const isDate = unit === 'day' && sign === ',' && isWithin(year ?? 0, 2015, 2060);
  const counted = (sign === ',' || sign === '-') && next?.kind === 'word' && !isDate;
  if (year === null || counted) return { year: null, fiscal: false, to: index };
  return {
    year,
    fiscal: sign === 'fy',
    to: sign === '(' && next?.fold === ')' ? index + 3 : index + 2,
  };
}

/** A piece with the year that stands behind it. */
export function withYear(
  sentence: TaggedText,
  at: number,
  unit: PieceUnit,
  number: number,
  day = 1,
  length = 1,
): Piece {
  return { unit, number, day, length, ...yearTail(sentence, at, unit) };
}

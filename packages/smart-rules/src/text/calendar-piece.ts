import { phraseAt, type Sentence } from './sentence.ts';
import type { Token } from './split-tokens.ts';

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

const base = {
  year: null,
  number: 1,
  day: 1,
  offset: null,
  fiscal: false,
  length: 1,
  swappable: false,
  needsLead: false,
};

export const digitsOf = (token: Token | undefined): number =>
  token?.kind === 'number' && /^\d{1,4}$/.test(token.fold) ? Number(token.fold) : Number.NaN;
const isYear = (value: number): boolean => value >= 1990 && value <= 2100;
const within = (value: number, low: number, high: number): boolean => value >= low && value <= high;

/** A four-digit year, or two digits that follow `/` or `'`. */
function yearAt(sentence: Sentence, index: number, short: boolean): number | null {
  const token = sentence.tokens[index];
  const value = digitsOf(token);
  if (isYear(value) && token?.fold.length === 4) return value;
  return short && token?.glued && token.fold.length === 2 && within(value, 15, 60)
    ? 2000 + value
    : null;
}

interface YearTail {
  readonly year: number | null;
  readonly fiscal: boolean;
  readonly to: number;
}

function fiscalYearOf(token: Token | undefined): number | null {
  const match = token?.fold.startsWith('fy') && /^fy'?(\d{2}|\d{4})$/.exec(token.fold);
  if (!match) return null;
  const value = Number(match[1]);
  return value < 100 ? 2000 + value : value;
}

const yearLinks: ReadonlySet<string> = new Set(['/', '-', "'", ',', '.', 'nam', 'of', 'fy', '(']);

/** The year behind a piece: `/2025`, `'25`, `năm 2025`, `of 2025`, `FY25`. */
export function yearTail(sentence: Sentence, index: number): YearTail {
  const { tokens } = sentence;
  const direct = yearAt(sentence, index, false);
  if (direct !== null) return { year: direct, fiscal: false, to: index + 1 };
  const sign = tokens[index]?.fold ?? '';
  const fiscal =
    fiscalYearOf(tokens[index]) ?? (sign === 'of' ? fiscalYearOf(tokens[index + 1]) : null);
  if (fiscal !== null) return { year: fiscal, fiscal: true, to: index + (sign === 'of' ? 2 : 1) };
  if (!yearLinks.has(sign)) return { year: null, fiscal: false, to: index };
  const year = yearAt(sentence, index + 1, sign === '/' || sign === "'");
  const next = tokens[index + 2];
  const counted = (sign === ',' || sign === '-') && next?.kind === 'word';
  if (year === null || counted) return { year: null, fiscal: false, to: index };
  return {
    year,
    fiscal: sign === 'fy',
    to: sign === '(' && next?.fold === ')' ? index + 3 : index + 2,
  };
}

function withYear(
  sentence: Sentence,
  piece: Partial<Piece> & Pick<Piece, 'unit'>,
  to: number,
): Piece {
  const tail = yearTail(sentence, to);
  return { ...base, ...piece, year: tail.year, fiscal: tail.fiscal, to: tail.to };
}

const day = (month: number, dayOfMonth: number, year: number | null, to: number): Piece => ({
  ...base,
  unit: 'day',
  number: month,
  day: dayOfMonth,
  year,
  to,
});

/** `30/6/2025`, `30.06.2025`, `2025-06-30`, `6/2025`, `30/6`; the order follows the language. */
function numericDate(sentence: Sentence, index: number): Piece | null {
  const { tokens, locale } = sentence;
  const first = tokens[index];
  if (first?.kind !== 'number') return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(first.fold);
  if (dotted) return day(Number(dotted[2]), Number(dotted[1]), Number(dotted[3]), index + 1);
  const separator = tokens[index + 1];
  if (separator === undefined || !'/-'.includes(separator.fold)) return null;
  const a = digitsOf(first);
  const b = digitsOf(tokens[index + 2]);
  if (Number.isNaN(a) || Number.isNaN(b)) return null;
  const tight = separator.glued && tokens[index + 2]?.glued === true;
  const c =
    tokens[index + 3]?.fold === separator.fold && tokens[index + 3]?.glued
      ? digitsOf(tokens[index + 4])
      : Number.NaN;
  if (tight && isYear(a) && within(b, 1, 12)) {
    if (within(c, 1, 31)) return day(b, c, a, index + 5);
    if (separator.fold === '-')
      return { ...base, unit: 'month', number: b, year: a, to: index + 3 };
  }
  if (separator.fold === '/' && within(a, 1, 12) && isYear(b)) {
    return { ...base, unit: 'month', number: a, year: b, to: index + 3 };
  }
  const american = (locale === 'en' && within(a, 1, 12)) || b > 12;
  const month = american ? a : b;
  const dayOfMonth = american ? b : a;
  if (!within(month, 1, 12) || !within(dayOfMonth, 1, 31) || !tight) return null;
  const swappable = a <= 12 && b <= 12 && a !== b && locale === 'en';
  if (!Number.isNaN(c) && (isYear(c) || (c < 100 && tokens[index + 4]?.fold.length === 2))) {
    return { ...day(month, dayOfMonth, c < 100 ? 2000 + c : c, index + 5), swappable };
  }
  if (separator.fold !== '/' || !Number.isNaN(c)) return null;
  return { ...day(month, dayOfMonth, null, index + 3), swappable, needsLead: a <= b };
}

/** `June 30, 2025`, `30th of June`, `May 2025`, `ngày 30 tháng 6 năm 2025`. */
function spelledDate(sentence: Sentence, index: number): Piece | null {
  const { tokens } = sentence;
  const number = digitsOf(tokens[index]);
  if (within(number, 1, 31)) {
    const suffix = ['th', 'st', 'nd', 'rd'].includes(tokens[index + 1]?.fold ?? '') ? 1 : 0;
    const at = index + 1 + suffix + (tokens[index + 1 + suffix]?.fold === 'of' ? 1 : 0);
    const english = monthAt(sentence, at);
    if (english !== null)
      return withYear(sentence, { unit: 'day', number: english, day: number }, at + 1);
    const month = tokens[at]?.fold === 'thang' ? digitsOf(tokens[at + 1]) : Number.NaN;
    if (suffix === 0 && within(month, 1, 12)) {
      const piece = withYear(sentence, { unit: 'day', number: month, day: number }, at + 2);
      return { ...piece, needsLead: piece.year === null && tokens[index - 1]?.fold !== 'ngay' };
    }
    return null;
  }
  const month = monthAt(sentence, index);
  if (month === null) return null;
  const dayOfMonth = digitsOf(tokens[index + 1]);
  const suffix = ['th', 'st', 'nd', 'rd'].includes(tokens[index + 2]?.fold ?? '') ? 1 : 0;
  const ends = tokens[index + 2 + suffix];
  const isDate = ends === undefined || ends.kind !== 'word' || suffix === 1 || ends.fold === 'and';
  if (within(dayOfMonth, 1, 31) && isDate && ends?.fold !== '%') {
    return withYear(sentence, { unit: 'day', number: month, day: dayOfMonth }, index + 2 + suffix);
  }
  const unsure = ['may', 'march', 'mar', 'sec'].includes(tokens[index]?.fold ?? '');
  const piece = withYear(sentence, { unit: 'month', number: month }, index + 1);
  return { ...piece, needsLead: unsure && piece.year === null };
}

function monthAt(sentence: Sentence, index: number): number | null {
  const phrase = phraseAt(sentence, index, 'month');
  return phrase === undefined ? null : Number(phrase.value.value);
}

const romans: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);

/** `Q2`, `quý II`, `second quarter`, `H1`, `nửa đầu năm`, `T5`, `tháng 5`. */
function namedPiece(sentence: Sentence, index: number): Piece | null {
  const { tokens, locale } = sentence;
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  const short = token.fold.length <= 5 && /^(q|h|t|th|thg)(\d{1,2})$/.exec(token.fold);
  if (short) {
    const number = Number(short[2]);
    if (short[1] === 'q' && within(number, 1, 4))
      return withYear(sentence, { unit: 'quarter', number }, index + 1);
    if (short[1] === 'h' && within(number, 1, 2))
      return withYear(sentence, { unit: 'half', number }, index + 1);
    if (locale === 'vi' && short[1]?.startsWith('t') && within(number, 1, 12)) {
      return withYear(sentence, { unit: 'month', number }, index + 1);
    }
    return null;
  }
  const fiscal = fiscalYearOf(token);
  if (fiscal !== null) return { ...base, unit: 'year', year: fiscal, fiscal: true, to: index + 1 };
  const next = tokens[index + 1];
  if (phraseAt(sentence, index, 'time')?.value.value === 'quarter') {
    const number = digitsOf(next) || romans.get(next?.fold ?? '') || ordinalAt(sentence, index + 1);
    if (within(number, 1, 4)) return withYear(sentence, { unit: 'quarter', number }, index + 2);
  }
  const ordinal = ordinalAt(sentence, index);
  if (ordinal > 0 && next?.fold === 'quarter') {
    return withYear(sentence, { unit: 'quarter', number: ordinal }, index + 2);
  }
  const half = phraseAt(sentence, index, 'half');
  if (half) {
    return withYear(
      sentence,
      { unit: 'half', number: Number(half.value.value) },
      index + half.folds.length,
    );
  }
  if (phraseAt(sentence, index, 'time')?.value.value === 'month') {
    const number = digitsOf(next);
    const after = index + 2;
    const counted = phraseAt(sentence, after, 'scale') || phraseAt(sentence, after, 'percent');
    const each = /^(?:moi|hang|mot|\/)$/.test(tokens[index - 1]?.fold ?? '');
    if (within(number, 1, 12) && !counted && !each)
      return withYear(sentence, { unit: 'month', number }, after);
    const word = phraseAt(sentence, index, 'monthWord');
    if (word && !each) {
      return withYear(
        sentence,
        { unit: 'month', number: Number(word.value.value) },
        index + word.folds.length,
      );
    }
  }
  return null;
}

function ordinalAt(sentence: Sentence, index: number): number {
  const phrase = phraseAt(sentence, index, 'ordinal');
  return phrase === undefined ? 0 : Number(phrase.value.value);
}

/** `9 tháng đầu năm`: months counted from one end of the year. */
function stretch(sentence: Sentence, index: number): Piece | null {
  const { tokens } = sentence;
  const months = digitsOf(tokens[index]);
  const noun = tokens[index + 1]?.fold;
  if (!within(months, 2, 11) || (noun !== 'thang' && noun !== 't')) return null;
  const side = tokens[index + 2]?.fold;
  if ((side !== 'dau' && side !== 'cuoi') || tokens[index + 3]?.fold !== 'nam') return null;
  const number = side === 'dau' ? 1 : 13 - months;
  return withYear(sentence, { unit: 'month', number, length: months }, index + 4);
}

function yearPiece(sentence: Sentence, index: number): Piece | null {
  const { tokens } = sentence;
  const token = tokens[index];
  const named = token?.fold === 'nam' || token?.fold === 'year' || token?.fold === 'fy';
  const skip = named
    ? tokens[index + 1]?.fold === 'hoc' || tokens[index + 1]?.fold === 'tai'
      ? 2
      : 1
    : 0;
  const year = digitsOf(tokens[index + skip]);
  if (!isYear(year) || tokens[index + skip]?.fold.length !== 4) return null;
  const next = tokens[index + skip + 1];
  const counted =
    next?.kind === 'word' &&
    (next.glued || phraseAt(sentence, index + skip + 1, 'time') !== undefined);
  if (!named && (counted || next?.fold === '%')) return null;
  const loose =
    !named &&
    next?.kind === 'word' &&
    !sentence.phrases[index + skip + 1]?.some((p) => p.value.tag === 'lead');
  return {
    ...base,
    unit: 'year',
    year,
    fiscal: token?.fold === 'fy',
    to: index + skip + 1,
    needsLead: loose,
  };
}

/** `this quarter`, `tháng tới`, `EOY`; not when a number follows (`cuối quý 2`). */
function relativePiece(
  sentence: Sentence,
  index: number,
): (Piece & { readonly atEnd: boolean }) | null {
  const phrase = phraseAt(sentence, index, 'relative');
  if (phrase === undefined) return null;
  const to = index + phrase.folds.length;
  const last = to - 1;
  if (namedPiece(sentence, last) !== null || yearPiece(sentence, last) !== null) return null;
  if (yearTail(sentence, to).year !== null) return null;
  const [unit = '', offset = '0', end] = phrase.value.value.split(' ');
  return {
    ...base,
    // The lexicon's keys begin with a unit.
    unit: unit as PieceUnit,
    offset: Number(offset),
    to,
    atEnd: end === 'end',
  };
}

/** The piece of calendar that begins at a token, if any. */
export function pieceAt(
  sentence: Sentence,
  index: number,
): (Piece & { readonly atEnd?: boolean }) | null {
  const token = sentence.tokens[index];
  if (token === undefined || token.kind === 'sign') return null;
  const isKnown = sentence.phrases[index]?.length !== 0 || token.fold.length <= 6;
  if (token.kind === 'word' && !isKnown) return null;
  return (
    relativePiece(sentence, index) ??
    stretch(sentence, index) ??
    numericDate(sentence, index) ??
    spelledDate(sentence, index) ??
    namedPiece(sentence, index) ??
    yearPiece(sentence, index)
  );
}

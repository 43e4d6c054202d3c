import { type NumberLocale, readNumber } from '../foundation/read-number.ts';
import { type Issue, issue } from '../kernel/issue.ts';
import { limits } from '../kernel/limits.ts';
import { ok, type Result, refuse } from '../kernel/result.ts';
import type { Cell } from './cell.ts';
import { isSameUnit, readSheetUnit, type SheetUnit } from './read-sheet-unit.ts';
import { textOf } from './text-of.ts';

/** How the sheet writes its figures. */
export interface FigureOptions {
  readonly locale: NumberLocale | null;
  /** A bare 0.8 in a row of per cents: 80 % (as spreadsheets keep it), 0.8 %, or unknown. */
  readonly percentCells: 'fraction' | 'hundred' | null;
  /** The row's unit, where its column has one. */
  readonly unit: SheetUnit | null;
}

export interface Figure {
  /** In the record's unit: 80 % is 0.8, 1,2 tỷ is 1200000000. */
  readonly value: number;
  /** The unit written beside the figure. */
  readonly unit: SheetUnit | null;
}

const shape = /^([+\-−]?)\s{0,3}(\d[\d.,\u00a0\u202f ]{0,80})((?!e[+-]?\d)[^\d\s.,].{0,100})?$/isu;
const grouped = /^\d{1,3}(?:[\u00a0\u202f ]\d{3}){1,20}(?:[.,]\d{1,20})?$/;

/**
 * A figure of a sheet: a typed number, `1.200`, `80%`, `500 triệu`, `-5`. Numbers that two locales
 * read differently are refused unless one is named, so are bare figures of per cents up to 2.
 */
export function readFigure(cell: Cell, options: FigureOptions): Result<Figure> {
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return refuse(notANumber(cell));
    return bare(cell, cell, options);
  }
  const [, sign, written, word = ''] = shape.exec(textOf(cell)) ?? [];
  if (written === undefined) return refuse(notANumber(cell));
  const read = readNumber(withoutSpaces(written.trim()), 0, options.locale);
  if (read.issues) return refuse(unclear(cell, options.locale));
  const value = sign === '-' || sign === '−' ? -read.value : read.value;
  const own = readSheetUnit(word);
  if (!own) return bare(value, cell, options);
  if (options.unit && !isSameUnit(own, options.unit)) {
    return refuse(issue('core/sheet_unit_differs', { params: quoted(cell) }));
  }
  return scaled(value, own, cell, own);
}

function bare(value: number, cell: Cell, { unit, percentCells }: FigureOptions): Result<Figure> {
  if (!unit) return ok({ value: value + 0, unit: null });
  if (unit.per === 1 || percentCells === 'hundred') return scaled(value, unit, cell, null);
  if (percentCells === 'fraction') return ok({ value: value + 0, unit: null });
  if (value !== 0 && Math.abs(value) <= 2) {
    return refuse(issue('core/sheet_ambiguous_percent', { params: quoted(cell) }));
  }
  return scaled(value, unit, cell, null);
}

function scaled(
  written: number,
  { unit, times, per }: SheetUnit,
  cell: Cell,
  own: SheetUnit | null,
): Result<Figure> {
  const exact = (written * times) / per;
  const value = unit.kind === 'money' ? Math.round(exact) : exact;
  if (!Number.isFinite(value)) return refuse(notANumber(cell));
  return ok({ value: value + 0, unit: own });
}

/** `1 200 000` is one number; `12 30` stays two and is refused. */
function withoutSpaces(digits: string): string {
  return grouped.test(digits) ? digits.replace(/[\u00a0\u202f ]/g, '') : digits;
}

function unclear(cell: Cell, locale: NumberLocale | null): Issue {
  if (locale) return notANumber(cell);
  return issue('core/sheet_ambiguous_number', { params: quoted(cell) });
}

function notANumber(cell: Cell): Issue {
  return issue('core/sheet_not_a_number', { params: quoted(cell) });
}

function quoted(cell: Cell): { readonly value: string } {
  return { value: String(cell).slice(0, limits.quoted) };
}

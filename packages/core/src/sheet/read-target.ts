import { type Issue, issue } from '../kernel/issue.ts';
import { ok, type Result, refuse } from '../kernel/result.ts';
import type { Comparator, Target } from '../measure/target.ts';
import type { Cell } from './cell.ts';
import { type Figure, type FigureOptions, readFigure } from './read-figure.ts';
import type { SheetUnit } from './read-sheet-unit.ts';
import { comparatorWords, doneWords, type foldWords } from './target-words.ts';
import { textOf } from './text-of.ts';
import { wordReader } from './word-reader.ts';

export interface SheetTarget {
  readonly target: Target;
  /** The unit written in the target's own cell. */
  readonly unit: SheetUnit | null;
  /** The sheet does not say whether more or less is better; "at least" was taken. */
  readonly assumed: boolean;
}

export type Fold = keyof typeof foldWords;

export interface TargetOptions extends FigureOptions {
  /** How readings become one figure of this unit; `null` for a level that the last reading tells. */
  foldFor(unit: SheetUnit | null): Fold | null;
}

const readComparator = /* @__PURE__ */ wordReader(comparatorWords);
const readDone = /* @__PURE__ */ wordReader(doneWords);

const hasDigit = /\d/;
const leading = /^[^\d+\-−]{1,40}/u;
const range = /^([^\-–—~]{1,80}?)\s{0,3}(?:-|–|—|~|đến|tới|to)\s{0,3}(\d.{0,80})$/su;

/** `80`, `≥ 80`, `không quá 3%`, `5–10 ngày`, `Hoàn thành`. */
export function readTarget(cell: Cell, options: TargetOptions): Result<SheetTarget> {
  if (typeof cell === 'number') return comparedTarget(null, cell, options);
  const text = textOf(cell);
  if (!hasDigit.test(text) && readDone(text) === 'done')
    return ok({ target: milestone, unit: null, assumed: false });
  const prefix = leading.exec(text)?.[0] ?? '';
  const comparator = prefix === '' ? null : readComparator(prefix);
  const rest = comparator ? text.slice(prefix.length) : text;
  const [, low, high] = range.exec(rest) ?? [];
  if (low !== undefined && high !== undefined) return rangeTarget(low, high, options);
  return comparedTarget(comparator, rest, options);
}

/** 1 for done, 0 for not, else the figure: what a cell says has been reached. */
export function readActual(cell: Cell, options: FigureOptions): Result<Figure> {
  if (typeof cell === 'boolean') return ok({ value: cell ? 1 : 0, unit: null });
  const text = textOf(cell);
  const done = hasDigit.test(text) ? null : readDone(text);
  return done ? ok({ value: done === 'done' ? 1 : 0, unit: null }) : readFigure(cell, options);
}

const milestone: Target = {
  kind: 'reach',
  comparator: '>=',
  value: 1,
  high: null,
  tolerance: null,
};

function comparedTarget(
  comparator: Exclude<Comparator, 'between'> | null,
  cell: Cell,
  options: TargetOptions,
): Result<SheetTarget> {
  const read = readFigure(cell, options);
  if (read.issues) return read;
  const { value, unit } = read.value;
  const target = targetOf(comparator ?? '>=', value, options.foldFor(unit ?? options.unit));
  return ok({ target, unit, assumed: comparator === null });
}

function targetOf(
  comparator: Exclude<Comparator, 'between'>,
  value: number,
  fold: Fold | null,
): Target {
  const rest = { value, high: null, tolerance: null } as const;
  switch (comparator) {
    case '>=':
    case '>':
      return { kind: fold ?? 'at_least', comparator, ...rest };
    case '<=':
    case '<':
      return { kind: fold ?? 'at_most', comparator, ...rest };
    case '=':
      return { kind: fold ?? 'latest', comparator, ...rest };
  }
}

/** The unit stands behind the upper bound and holds for both: `5–10%`. */
function rangeTarget(low: string, high: string, options: TargetOptions): Result<SheetTarget> {
  const upper = readFigure(high, options);
  if (upper.issues) return upper;
  const { unit } = upper.value;
  const lower = readFigure(low, unit ? { ...options, unit, percentCells: 'hundred' } : options);
  if (lower.issues) return lower;
  if (lower.value.value > upper.value.value) return refuse(reversed(low, high));
  const target: Target = {
    kind: options.foldFor(unit ?? options.unit) ?? 'between',
    comparator: 'between',
    value: lower.value.value,
    high: upper.value.value,
    tolerance: null,
  };
  return ok({ target, unit, assumed: false });
}

function reversed(low: string, high: string): Issue {
  return issue('core/sheet_not_a_number', { params: { value: `${low}–${high}`.slice(0, 80) } });
}

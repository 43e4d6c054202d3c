import type * as z from 'zod';
import { createKpi } from '../commands/create-kpi.ts';
import { issue } from '../kernel/issue.ts';
import { readInput } from '../kernel/read-input.ts';
import { type Result, refuse } from '../kernel/result.ts';
import type { ImportOptions } from './import-options.ts';
import { type FigureOptions, readFigure } from './read-figure.ts';
import type { SheetHeader } from './read-header.ts';
import { type MonthReading, readReadings } from './read-readings.ts';
import { readSheetUnit, type SheetUnit } from './read-sheet-unit.ts';
import { type Fold, readTarget } from './read-target.ts';
import type { SheetField } from './sheet-field.ts';
import type { SheetLine } from './sheet-line.ts';
import { foldWords } from './target-words.ts';
import { wordReader } from './word-reader.ts';

export interface KpiRow {
  readonly kpi: z.input<(typeof createKpi)['input']> & { readonly id: string };
  readonly readings: readonly MonthReading[];
  /** The sheet does not say whether more or less is better; more was taken. */
  readonly assumed: boolean;
}

export interface RowOptions extends Omit<ImportOptions, 'ids'> {
  readonly idOf: (name: string) => string;
}

const readFold = /* @__PURE__ */ wordReader(foldWords);
const several = /[;,/&\n]/;

/** One line of a sheet as a KPI and its readings; `null` when the line's `issues` say why not. */
export function readKpiRow(
  line: SheetLine,
  header: SheetHeader,
  options: RowOptions,
): KpiRow | null {
  for (const field of ['statement', 'target'] as const) {
    if (line.text(field) === '') line.report(line.headerOf(field), 'core/sheet_cell_empty');
  }
  const figures: FigureOptions = {
    locale: options.locale ?? null,
    percentCells: options.percentCells ?? null,
    unit: readSheetUnit(line.text('unit')),
  };
  const fold = foldIn(line);
  const foldFor = (unit: SheetUnit | null) =>
    fold ?? (header.months.length > 0 ? usualFold(unit) : null);
  const goal =
    line.text('target') === ''
      ? null
      : line.take(
          line.headerOf('target'),
          readTarget(line.cell('target'), { ...figures, foldFor }),
        );
  const unit = figures.unit ?? goal?.unit ?? null;
  const baseline = figureIn(line, 'baseline', { ...figures, unit });
  const weight = weightIn(line, figures);
  const readings = readReadings(line, header, { ...figures, unit }, options);
  if (line.issues.length > 0 || !goal) return null;

  const kpi = {
    ...placeOf(options, weight),
    ...peopleOf(line, options),
    id: line.text('id') || `${options.idPrefix ?? 'sheet-'}${line.row}`,
    statement: line.text('statement'),
    target: goal.target,
    ...(unit ? { unit: unit.unit } : {}),
    baseline,
    method: methodOf(line.text('tool'), line.text('source')),
    extra: extraOf(weight, line.text('frequency')),
  };
  return isSound(line, kpi) ? { kpi, readings, assumed: goal.assumed } : null;
}

function foldIn(line: SheetLine): Fold | null {
  const text = line.text('fold');
  const fold = readFold(text);
  if (text !== '' && !fold) {
    line.report(line.headerOf('fold'), 'core/sheet_unknown_word', { value: text.slice(0, 80) });
  }
  return fold;
}

/** Month by month, amounts add up and levels do not. */
function usualFold(unit: SheetUnit | null): Fold | null {
  return unit?.unit.kind === 'money' || unit?.unit.kind === 'count' ? 'cumulative_sum' : null;
}

function figureIn(line: SheetLine, field: SheetField, options: FigureOptions): number | null {
  if (line.text(field) === '') return null;
  return line.take(line.headerOf(field), readFigure(line.cell(field), options))?.value ?? null;
}

/** 30 and 30% are the same weight: weights count against each other. */
function weightIn(line: SheetLine, figures: FigureOptions): number | null {
  const text = line.text('weight').replace(/\s{0,3}%$/, '');
  if (text === '') return null;
  const cell = line.cell('weight');
  const read = readFigure(typeof cell === 'number' ? cell : text, { ...figures, unit: null });
  const weight = line.take(line.headerOf('weight'), notNegative(read))?.value;
  return weight ?? null;
}

function notNegative<T extends { readonly value: number }>(read: Result<T>): Result<T> {
  if (read.issues || read.value.value >= 0) return read;
  return refuse(issue('core/sheet_not_a_number', { params: { value: read.value.value } }));
}

function placeOf({ cycleId, level, contributesTo }: RowOptions, weight: number | null) {
  return {
    cycleId: cycleId ?? null,
    level: level ?? ('individual' as const),
    contributesTo: contributesTo ? [{ ...contributesTo, weight: weight ?? 1 }] : [],
  };
}

function peopleOf(line: SheetLine, { idOf }: RowOptions) {
  const names = line
    .text('owner')
    .split(several)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const orgUnit = line.text('orgUnit');
  return {
    owners: [...new Set(names)].map((name) => ({ personId: idOf(name) })),
    orgUnitId: orgUnit === '' ? null : idOf(orgUnit),
  };
}

function methodOf(tool: string, source: string): KpiRow['kpi']['method'] {
  if (tool === '' && source === '') return null;
  return { tool: tool || null, source: source || null, responsibleId: null, use: null };
}

function extraOf(weight: number | null, frequency: string): Record<string, string | number> {
  return { ...(weight === null ? {} : { weight }), ...(frequency === '' ? {} : { frequency }) };
}

const columnOf: Readonly<Record<string, SheetField>> = {
  id: 'id',
  statement: 'statement',
  target: 'target',
  unit: 'unit',
  baseline: 'baseline',
  owners: 'owner',
  orgUnitId: 'orgUnit',
  method: 'tool',
};

/** The command's own checks (lengths, forms), told by column. People's names are not quoted. */
function isSound(line: SheetLine, kpi: KpiRow['kpi']): boolean {
  const read = readInput(createKpi.input, kpi, ['owners', 'orgUnitId']);
  for (const { code, path, params } of read.issues ?? []) {
    line.report(line.headerOf(columnOf[String(path?.[0])] ?? 'statement'), code, params);
  }
  return !read.issues;
}

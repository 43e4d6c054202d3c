import { createKpi } from '../commands/create-kpi.ts';
import { recordMeasurement } from '../commands/record-measurement.ts';
import type { Command } from '../kernel/define-command.ts';
import { type Issue, issue } from '../kernel/issue.ts';
import { limits } from '../kernel/limits.ts';
import { ok, type Result, refuse } from '../kernel/result.ts';
import type { Cell, SheetRows } from './cell.ts';
import type { ImportOptions } from './import-options.ts';
import { readHeader, type SheetHeader } from './read-header.ts';
import { readKpiRow } from './read-kpi-row.ts';
import { searchKey } from './search-key.ts';
import type { SheetField } from './sheet-field.ts';
import { type SheetLine, sheetLine } from './sheet-line.ts';

/** A sheet that was understood; nothing has happened yet. */
export interface SheetImport {
  /** `createKpi` and `recordMeasurement`, ready for `executeAll`. */
  readonly commands: readonly Command[];
  /** The sheet's row, from 1, behind each command: `atSheetRows` puts refusals back there. */
  readonly commandRows: readonly number[];
  /** Rows that were left out: headings and totals. */
  readonly skippedRows: readonly number[];
  /** Rows whose target says no direction; "at least" was taken. */
  readonly assumedRows: readonly number[];
  /** Headers that nobody knows; their columns were not read. */
  readonly ignoredHeaders: readonly string[];
}

/**
 * Reads a KPI sheet as commands, without doing anything: all of it or nothing. Issues carry row and
 * column (`path: [12, 'Chỉ tiêu']`), at most 100; reading stops there. Rows are cells as a CSV or
 * `.xlsx` reader gives them, titles and header included.
 */
export function importRows(rows: SheetRows, options: ImportOptions = {}): Result<SheetImport> {
  const { maxRows = limits.importRows, maxIssues = limits.issues } = options;
  if (rows.length > maxRows) {
    return refuse(issue('too_many_rows', { params: { rows: rows.length, most: maxRows } }));
  }
  const header = readHeader(rows, options.mapping);
  if (!header) return refuse(issue('core/sheet_header_missing'));
  const missing = (['statement', 'target'] as const).filter((field) => !header.columns.has(field));
  if (missing.length > 0) {
    const at = { path: [header.row + 1], params: { row: header.row + 1 } };
    return refuse(...missing.map((field) => issue(`core/sheet_${field}_column_missing`, at)));
  }
  return readBody(rows, header, options, maxIssues);
}

function readBody(
  rows: SheetRows,
  header: SheetHeader,
  options: ImportOptions,
  maxIssues: number,
): Result<SheetImport> {
  const read = {
    commands: [] as Command[],
    commandRows: [] as number[],
    skippedRows: [] as number[],
    assumedRows: [] as number[],
  };
  const issues: Issue[] = [];
  const ids = new Set<string>();
  const above = new Map<SheetField, Cell>();
  const idOf = idReader(options.ids ?? {});
  for (let at = header.row + 1; at < rows.length && issues.length < maxIssues; at += 1) {
    const cells = rows[at] ?? [];
    const row = at + 1;
    const line = sheetLine(row, cells, header, above);
    if (line.firstText === '') continue;
    if (isNoKpi(line, header)) {
      read.skippedRows.push(row);
      continue;
    }
    for (const field of options.fillDown ?? []) above.set(field, line.cell(field));
    const found = readKpiRow(line, header, { ...options, idOf });
    if (found && ids.has(found.kpi.id)) {
      line.report(line.headerOf('id'), 'duplicate_id', { id: found.kpi.id.slice(0, 80) });
    }
    issues.push(...line.issues);
    if (!found || issues.length > 0) continue;
    ids.add(found.kpi.id);
    if (found.assumed) read.assumedRows.push(row);
    const kpiId = found.kpi.id;
    const wishes = [
      createKpi(found.kpi),
      ...found.readings.map(({ value, at: moment }) =>
        recordMeasurement({ kpiId, value, at: moment }),
      ),
    ];
    for (const command of wishes) {
      read.commands.push(command);
      read.commandRows.push(row);
    }
  }
  if (issues.length > 0) return refuse(...issues.slice(0, maxIssues));
  return ok({ ...read, ignoredHeaders: header.ignored });
}

const totals: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    ['Tổng', 'Tổng cộng', 'Tổng số', 'Tổng điểm', 'Cộng', 'Total', 'Grand total', 'Sum'].map(
      searchKey,
    ),
  ))();

/** A heading (`I. Tài chính`) fills the statement alone, a total names itself. */
function isNoKpi(line: SheetLine, { columns, months }: SheetHeader): boolean {
  if (totals.has(searchKey(line.firstText))) return true;
  const spare: readonly SheetField[] = ['statement', 'aside', 'id', 'weight', 'progress'];
  return (
    [...columns].every(
      ([field, { index }]) => spare.includes(field) || line.textAt(index) === '',
    ) && months.every(({ index }) => line.textAt(index) === '')
  );
}

function idReader(ids: Readonly<Record<string, string>>): (name: string) => string {
  const byKey = new Map(Object.entries(ids).map(([name, id]) => [searchKey(name), id]));
  return (name) => byKey.get(searchKey(name)) ?? name;
}

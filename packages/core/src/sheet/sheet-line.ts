import { type Issue, issue } from '../kernel/issue.ts';
import type { Result } from '../kernel/result.ts';
import type { Cell } from './cell.ts';
import type { SheetHeader } from './read-header.ts';
import type { SheetField } from './sheet-field.ts';
import { textOf } from './text-of.ts';

/** One line of a sheet, read by field, and what was found wrong with it. */
export interface SheetLine {
  /** Its number as a spreadsheet shows it, from 1. */
  readonly row: number;
  readonly issues: Issue[];
  /** What the first filled cell says; empty for a blank line. */
  readonly firstText: string;
  cell(field: SheetField): Cell;
  text(field: SheetField): string;
  cellAt(index: number): Cell;
  textAt(index: number): string;
  /** The name of the field's column, for messages. */
  headerOf(field: SheetField): string;
  report(column: string, code: string, params?: Issue['params']): void;
  /** The value, or `null` with the issues reported under the column's name. */
  take<T>(column: string, read: Result<T>): T | null;
}

export function sheetLine(
  row: number,
  cells: readonly Cell[],
  { columns }: SheetHeader,
  above: ReadonlyMap<SheetField, Cell>,
): SheetLine {
  const issues: Issue[] = [];
  const texts = cells.map(textOf);
  const cellAt = (index: number) => cells[index] ?? null;
  const textAt = (index: number) => texts[index] ?? '';
  const own = (field: SheetField) => columns.get(field)?.index ?? -1;
  const inherits = (field: SheetField) => textAt(own(field)) === '';
  const report: SheetLine['report'] = (column, code, params) => {
    issues.push(issue(code, { path: [row, column], params: { ...params, row, column } }));
  };
  return {
    row,
    issues,
    firstText: texts.find((text) => text !== '') ?? '',
    cellAt,
    textAt,
    report,
    cell: (field) => (inherits(field) ? (above.get(field) ?? null) : cellAt(own(field))),
    text: (field) => (inherits(field) ? textOf(above.get(field)) : textAt(own(field))),
    headerOf: (field) => columns.get(field)?.header ?? field,
    take(column, read) {
      if (!read.issues) return read.value;
      for (const { code, params } of read.issues) report(column, code, params);
      return null;
    },
  };
}

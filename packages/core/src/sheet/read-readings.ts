import { issue } from '../kernel/issue.ts';
import { ok, type Result, refuse } from '../kernel/result.ts';
import { addDays } from '../time/add-days.ts';
import { addMonths } from '../time/add-months.ts';
import type { ImportOptions } from './import-options.ts';
import type { FigureOptions } from './read-figure.ts';
import type { SheetHeader } from './read-header.ts';
import type { SheetMonth } from './read-month.ts';
import { readActual } from './read-target.ts';
import type { SheetLine } from './sheet-line.ts';

export interface MonthReading {
  readonly value: number;
  /** The instant at which it was true; `null` for the moment of recording. */
  readonly at: string | null;
}

/**
 * What a line says has been reached: the filled columns T1 … T12, else the column `Thực hiện`,
 * which is their total and would count them twice.
 */
export function readReadings(
  line: SheetLine,
  { months }: SheetHeader,
  figures: FigureOptions,
  { year = null, at = null }: Pick<ImportOptions, 'year' | 'at'>,
): readonly MonthReading[] {
  const filled = months.filter(({ index }) => line.textAt(index) !== '');
  const monthly = filled.flatMap((month): readonly MonthReading[] => {
    const end = line.take(month.header, endOf(month, year));
    const read = line.take(month.header, readActual(line.cellAt(month.index), figures));
    return end && read ? [{ value: read.value, at: end }] : [];
  });
  if (filled.length > 0 || line.text('actual') === '') return monthly;
  const read = line.take(line.headerOf('actual'), readActual(line.cell('actual'), figures));
  return read ? [{ value: read.value, at }] : [];
}

/** The month's last day at 00:00 UTC: an instant that lies in the month in every zone of the world. */
function endOf({ month, year }: SheetMonth, usual: number | null): Result<string> {
  const inYear = year ?? usual;
  if (inYear === null) return refuse(issue('core/sheet_year_missing'));
  const first = `${String(inYear).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
  return ok(`${addDays(addMonths(first, 1), -1)}T00:00:00.000Z`);
}

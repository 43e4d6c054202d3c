import type { NumberLocale } from '../foundation/read-number.ts';
import type { Level } from '../model/level.ts';
import type { NodeRef } from '../model/node-ref.ts';
import type { FigureOptions } from './read-figure.ts';
import type { SheetMapping } from './read-header.ts';
import type { SheetField } from './sheet-field.ts';

/** What a host knows of a sheet and its cells do not say. Everything may be left out. */
export interface ImportOptions {
  /** Whose numbers: `vi` 1.000,5 or `en` 1,000.5. Unset, `1.000` and `0,7` are refused. */
  readonly locale?: NumberLocale | null;
  /** Headers of the house, as written in the sheet. */
  readonly mapping?: SheetMapping;
  /** What a bare 0.8 means in a row of per cents. Unset, bare figures up to 2 are refused. */
  readonly percentCells?: FigureOptions['percentCells'];
  /** Cells that hold for the empty ones below them, as merged cells arrive. */
  readonly fillDown?: readonly SheetField[];
  /** Ids by the names that the sheet uses for people and units; other names are ids themselves. */
  readonly ids?: Readonly<Record<string, string>>;
  /** Ids of KPIs without one: this and the row's number. */
  readonly idPrefix?: string;
  readonly level?: Level;
  readonly cycleId?: string;
  /** What every KPI of the sheet contributes to, with the sheet's weights. */
  readonly contributesTo?: NodeRef;
  /** The year of the columns T1 … T12 that name none. */
  readonly year?: number | null;
  /** The instant at which the column `Thực hiện` was true; unset, the moment of recording. */
  readonly at?: string | null;
  readonly maxRows?: number;
  readonly maxIssues?: number;
}

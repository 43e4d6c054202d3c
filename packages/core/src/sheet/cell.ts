/** What a spreadsheet reader finds in a cell: text, a typed number, a tick, or nothing. */
export type Cell = string | number | boolean | null;

/** A sheet as rows of cells, titles and header included, as every reader of `.xlsx` gives it. */
export type SheetRows = readonly (readonly Cell[])[];

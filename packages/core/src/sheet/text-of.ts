import type { Cell } from './cell.ts';

/** A guard against formulas, as `toCsv` writes it: it is no part of the text. */
const formulaGuard = /^'(?=[\t\r\n\0]|\s{0,20}[=+\-@＝＋－＠])/;

/** A cell as the text a person sees: trimmed, in Unicode NFC, without the guard of an export. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return String(cell).replace(formulaGuard, '').normalize('NFC').trim();
}

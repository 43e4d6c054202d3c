import type { NumberLocale } from '../foundation/read-number.ts';
import type { Cell, SheetRows } from './cell.ts';

export interface ToCsvOptions {
  /** Whose spreadsheet opens it: `vi` parts fields by semicolons and writes 0,5; `en` is usual. */
  readonly locale?: NumberLocale;
  readonly delimiter?: ',' | ';' | '\t';
  /** A byte order mark, so that spreadsheets read the letters right; on unless said otherwise. */
  readonly mark?: boolean;
}

/** Texts that a spreadsheet would run: they get a leading apostrophe, which it does not show. */
const runnable = /^(?:[\t\r\n\0]|\s{0,20}[=+\-@＝＋－＠])/;
const quotable = /[",;\t\r\n|]|^\s|\s$/;

/** Rows as CSV (RFC 4180, CRLF). Numbers stay numbers; texts that look like formulas are guarded. */
export function toCsv(
  rows: SheetRows,
  { locale = 'en', delimiter = locale === 'vi' ? ';' : ',', mark = true }: ToCsvOptions = {},
): string {
  const lines = rows.map((row) => row.map((cell) => fieldOf(cell, locale)).join(delimiter));
  return `${mark ? '\ufeff' : ''}${lines.map((line) => `${line}\r\n`).join('')}`;
}

function fieldOf(cell: Cell, locale: NumberLocale): string {
  const text = typeof cell === 'number' ? numberIn(cell, locale) : guarded(String(cell ?? ''));
  return quotable.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function numberIn(value: number, locale: NumberLocale): string {
  if (!Number.isFinite(value)) return '';
  return locale === 'vi' ? String(value).replace('.', ',') : String(value);
}

function guarded(text: string): string {
  return runnable.test(text) ? `'${text}` : text;
}

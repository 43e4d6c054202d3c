import { issue } from '../kernel/issue.ts';
import { limits } from '../kernel/limits.ts';
import { type Result, refuse } from '../kernel/result.ts';
import { detectDelimiter } from './detect-delimiter.ts';
import { splitCsv } from './split-csv.ts';

export interface CsvOptions {
  /** Unset, it is found among comma, semicolon, tab and bar. */
  readonly delimiter?: string;
  /** Most bytes (UTF-8) and rows that are accepted. */
  readonly maxBytes?: number;
  readonly maxRows?: number;
}

const sepLine = /^sep=([^\r\n])\r?\n/i;

/** CSV text, with or without a byte order mark, as rows of texts; a blank line is a row of its own. */
export function readCsv(
  text: string,
  { delimiter, maxBytes = limits.importBytes, maxRows = limits.importRows }: CsvOptions = {},
): Result<readonly (readonly string[])[]> {
  if (isLongerThan(text, maxBytes)) {
    return refuse(issue('core/sheet_too_large', { params: { most: maxBytes } }));
  }
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  // What a decoder writes for bytes that were never UTF-8: names would arrive broken.
  if (body.includes('\ufffd')) return refuse(issue('core/sheet_wrong_encoding'));
  const [hint = '', hinted] = sepLine.exec(body) ?? [];
  const table = body.slice(hint.length);
  const read = splitCsv(table, delimiter ?? hinted ?? detectDelimiter(table), maxRows + 1);
  if (read.issues || read.value.length <= maxRows) return read;
  return refuse(issue('too_many_rows', { params: { rows: read.value.length, most: maxRows } }));
}

/** Whether the text takes more bytes in UTF-8, without encoding it. */
function isLongerThan(text: string, bytes: number): boolean {
  if (text.length > bytes) return true;
  if (text.length * 3 <= bytes) return false;
  let count = 0;
  for (let at = 0; at < text.length && count <= bytes; at += 1) {
    const code = text.charCodeAt(at);
    const isHalfOfPair = code >= 0xd800 && code <= 0xdfff;
    count += code < 0x80 ? 1 : code < 0x800 || isHalfOfPair ? 2 : 3;
  }
  return count > bytes;
}

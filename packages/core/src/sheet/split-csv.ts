import { issue } from '../kernel/issue.ts';
import { ok, type Result, refuse } from '../kernel/result.ts';

const quote = '"';

/** CSV text as rows of fields (RFC 4180; a row ends with CRLF, LF or CR), at most `most` rows. */
export function splitCsv(
  text: string,
  delimiter: string,
  most: number,
): Result<readonly (readonly string[])[]> {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length && rows.length < most) {
    let field = '';
    if (text[at] === quote) {
      const close = closingQuote(text, at + 1);
      if (close < 0) {
        const line = rows.length + 1;
        return refuse(issue('core/sheet_unclosed_quote', { path: [line], params: { row: line } }));
      }
      field = text.slice(at + 1, close).replaceAll('""', quote);
      at = close + 1;
    }
    const end = fieldEnd(text, at, delimiter);
    row.push(field === '' ? text.slice(at, end) : field + text.slice(at, end));
    at = end + 1;
    if (text[end] === delimiter) {
      if (at === text.length) row.push('');
      else continue;
    }
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  return ok(rows);
}

/** A doubled quote inside a quoted field is a quote of its text. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 2)) {
    if (text[at + 1] !== quote) return at;
  }
  return -1;
}

function fieldEnd(text: string, from: number, delimiter: string): number {
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === delimiter || sign === '\n' || sign === '\r') return at;
  }
  return text.length;
}

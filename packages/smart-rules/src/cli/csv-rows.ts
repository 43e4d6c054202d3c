import { BadUse } from './bad-use.ts';
import type { Line } from './lines-of.ts';

export interface Row {
  readonly cells: readonly string[];
  /** The line it begins on. */
  readonly number: number;
}

const separators = [',', ';', '\t', '|'];
const longestCell = 100_000;

/** The separator that a header holds most of, outside quotes. */
export function separatorOf(header: string): string {
  const bare = header.replace(/"[^"]{0,2000}"/g, '');
  const count = (separator: string) => bare.split(separator).length;
  return separators.reduce((best, next) => (count(next) > count(best) ? next : best));
}

/** Reads one row after another, quotes and line breaks inside quotes respected (RFC 4180). */
export function* csvRows(lines: Iterable<Line>, separator: string, name: string): Generator<Row> {
  let cells: string[] = [];
  let cell = '';
  let began = 1;
  let quoted = false;
  for (const { text, number } of lines) {
    if (quoted) cell += '\n';
    else began = number;
    for (let index = 0; index < text.length; index += 1) {
      const character = text.charAt(index);
      if (quoted && character === '"' && text.charAt(index + 1) === '"') {
        cell += '"';
        index += 1;
      } else if (quoted) {
        if (character === '"') quoted = false;
        else cell += character;
      } else if (character === '"' && cell.trim() === '') {
        quoted = true;
        cell = '';
      } else if (character === separator) {
        cells.push(cell.trim());
        cell = '';
      } else cell += character;
    }
    if (quoted && cell.length > longestCell) break;
    if (quoted) continue;
    cells.push(cell.trim());
    if (cells.some((value) => value !== '')) yield { cells, number: began };
    cells = [];
    cell = '';
  }
  if (quoted) throw new BadUse('open_quote', { where: `${name}:${began}` });
}

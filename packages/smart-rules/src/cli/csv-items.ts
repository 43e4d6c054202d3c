import { BadUse } from './bad-use.ts';
import { csvRows, separatorOf } from './csv-rows.ts';
import { type Item, localeOf } from './item.ts';
import type { Line } from './lines-of.ts';

/** Titles under which sheets keep things, the likeliest first, without diacritics. */
const titles = {
  text: [
    'text',
    'statement',
    'kpi',
    'ten kpi',
    'ten chi tieu',
    'ten',
    'name',
    'noi dung',
    'key result',
    'objective',
    'goal',
    'muc tieu',
    'chi tieu',
  ],
  target: [
    'target',
    'muc tieu can dat',
    'chi tieu can dat',
    'chi tieu',
    'muc tieu',
    'ke hoach',
    'kh',
  ],
  id: ['id', 'stt', 'ma', 'ma kpi', 'no', 'code'],
  locale: ['locale', 'lang', 'language', 'ngon ngu'],
} as const;

const plainly = (title: string): string =>
  title
    .trim()
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

interface Columns {
  readonly text: number;
  readonly target: number;
  readonly id: number;
  readonly locale: number;
}

function columnsOf(header: readonly string[]): Columns {
  const found = header.map(plainly);
  const at = (names: readonly string[], but = -1): number =>
    names.map((name) => found.indexOf(name)).find((index) => index >= 0 && index !== but) ?? -1;
  const text = at(titles.text);
  return { text, target: at(titles.target, text), id: at(titles.id), locale: at(titles.locale) };
}

/** Is a first line the header of a sheet: the statement's column and at least one more? */
export function isHeader(line: string): boolean {
  const cells = line.split(separatorOf(line));
  return cells.length > 1 && columnsOf(cells.map((cell) => cell.replaceAll('"', ''))).text >= 0;
}

/** The rows of a sheet by its header; a target in a column of its own is read as `name | target`. */
export function* csvItems(lines: Iterable<Line>, header: string, name: string): Generator<Item> {
  let columns: Columns | null = null;
  for (const { cells, number } of csvRows(lines, separatorOf(header), name)) {
    if (columns === null) {
      columns = columnsOf(cells);
      if (columns.text >= 0) continue;
      throw new BadUse('no_column', { file: name, known: titles.text.slice(0, 6).join(', ') });
    }
    const { text, target, id, locale } = columns;
    const statement = cells[text] ?? '';
    const figure = cells[target] ?? '';
    if (statement === '') continue;
    yield {
      id: cells[id] || String(number),
      locale: localeOf(cells[locale]),
      kpi: { statement: figure === '' ? statement : `${statement} | ${figure}` },
    };
  }
}

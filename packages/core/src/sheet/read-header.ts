import type { SheetRows } from './cell.ts';
import { headerWords } from './header-words.ts';
import { readMonth, type SheetMonth } from './read-month.ts';
import type { SheetField } from './sheet-field.ts';
import { textOf } from './text-of.ts';
import { wordKey } from './word-key.ts';

export interface SheetColumn {
  readonly index: number;
  /** As the sheet writes it. */
  readonly header: string;
}

export interface SheetHeader {
  /** Index of the header's row; what stands above it is a title. */
  readonly row: number;
  readonly columns: ReadonlyMap<SheetField, SheetColumn>;
  readonly months: readonly (SheetColumn & SheetMonth)[];
  /** Headers that nobody knows: their columns are not read. */
  readonly ignored: readonly string[];
}

/** A host's own reading of a header, before the words everybody uses; `null` leaves a column aside. */
export type SheetMapping = Readonly<Record<string, SheetField | null>>;

/** Titles above the header rarely take more rows than this. */
const searched = 20;

/** The row that names the columns: the one of the first twenty with most known headers, two at least. */
export function readHeader(rows: SheetRows, mapping: SheetMapping = {}): SheetHeader | null {
  const meanings = meaningsOf(mapping);
  let best: SheetHeader | null = null;
  for (const [row, cells] of rows.slice(0, searched).entries()) {
    const headers = cells.flatMap((cell, index) => {
      const header = typeof cell === 'string' ? textOf(cell).slice(0, 200) : '';
      return header === '' ? [] : [{ index, header }];
    });
    const read = readHeaders(row, headers, meanings);
    if (weightOf(read) >= 2 && weightOf(read) > (best ? weightOf(best) : 0)) best = read;
  }
  return best;
}

type Meanings = ReadonlyMap<string, readonly SheetField[]>;

function meaningsOf(mapping: SheetMapping): Meanings {
  const meanings = new Map<string, SheetField[]>();
  for (const [field, words] of Object.entries(headerWords)) {
    for (const word of words) {
      const key = wordKey(word);
      // `headerWords` is keyed by `SheetField`, which `Object.entries` widens.
      meanings.set(key, [...(meanings.get(key) ?? []), field as SheetField]);
    }
  }
  for (const [header, field] of Object.entries(mapping)) {
    meanings.set(wordKey(header), [field ?? 'aside']);
  }
  return meanings;
}

function readHeaders(
  row: number,
  headers: readonly SheetColumn[],
  meanings: Meanings,
): SheetHeader {
  const columns = new Map<SheetField, SheetColumn>();
  const months: (SheetColumn & SheetMonth)[] = [];
  const unclear: { column: SheetColumn; fields: readonly SheetField[] }[] = [];
  const ignored: string[] = [];
  const claim = (column: SheetColumn, fields: readonly SheetField[]) => {
    const field = fields.find((each) => each === 'aside' || !columns.has(each));
    if (field === undefined) ignored.push(column.header);
    else columns.set(field, column);
  };
  for (const column of headers) {
    const fields = fieldsOf(column.header, meanings);
    const month = fields.length === 0 ? readMonth(column.header) : null;
    if (month) months.push({ ...column, ...month });
    else if (fields.length === 0) ignored.push(column.header);
    else if (fields.length === 1) claim(column, fields);
    else unclear.push({ column, fields });
  }
  for (const { column, fields } of unclear) claim(column, fields);
  return { row, columns, months, ignored };
}

/** `Trọng số (%)` is known as `Trọng số` when it is not known as it stands. */
function fieldsOf(header: string, meanings: Meanings): readonly SheetField[] {
  const bare = header.replace(/\([^()]{0,100}\)/g, ' ');
  return meanings.get(wordKey(header)) ?? meanings.get(wordKey(bare)) ?? [];
}

function weightOf({ columns, months }: SheetHeader): number {
  return columns.size + months.length;
}

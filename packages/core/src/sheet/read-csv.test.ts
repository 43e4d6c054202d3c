import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '../kernel/unwrap.ts';
import { readCsv } from './read-csv.ts';
import { toCsv } from './to-csv.ts';

const rowsOf = (text: string) => unwrap(readCsv(text));
const codesOf = (result: ReturnType<typeof readCsv>) => result.issues?.map(({ code }) => code);

describe('readCsv', () => {
  it.each([
    [
      'KPI,Target\r\nDemo,80\r\n',
      [
        ['KPI', 'Target'],
        ['Demo', '80'],
      ],
    ],
    [
      '\ufeffKPI;Kế hoạch\nDemo;1,5\nGọi;2,5',
      [
        ['KPI', 'Kế hoạch'],
        ['Demo', '1,5'],
        ['Gọi', '2,5'],
      ],
    ],
    [
      'KPI\tTarget\rDemo\t80\r',
      [
        ['KPI', 'Target'],
        ['Demo', '80'],
      ],
    ],
    [
      'sep=|\r\na|b\r\n1|2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,"b ""quoted"", with\r\nlines"\r\n"",\r\n',
      [
        ['a', 'b "quoted", with\r\nlines'],
        ['', ''],
      ],
    ],
    ['a,b\n\n1,2', [['a', 'b'], [''], ['1', '2']]],
    ['', []],
  ])('[H-4] finds delimiter, mark, quotes and line ends by itself: %j', (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it('[H-4] a quote that is never closed is named with its row', () => {
    const result = readCsv('a,b\n1,"2\n3,4');
    expect(result.issues?.[0]).toMatchObject({
      code: 'core/sheet_unclosed_quote',
      params: { row: 2 },
    });
  });

  it('[H-4] bytes that were never UTF-8 are refused before names arrive broken', () => {
    expect(codesOf(readCsv('Ch\ufffd ti\ufffdu,KPI\n'))).toEqual(['core/sheet_wrong_encoding']);
  });

  it('[H-5] bytes and rows have limits, and what is at the limit passes', () => {
    expect(codesOf(readCsv('aé\n', { maxBytes: 4 }))).toBeUndefined();
    expect(codesOf(readCsv('aé\n', { maxBytes: 3 }))).toEqual(['core/sheet_too_large']);
    expect(codesOf(readCsv('💰', { maxBytes: 4 }))).toBeUndefined();
    expect(codesOf(readCsv('€€', { maxBytes: 5 }))).toEqual(['core/sheet_too_large']);
    expect(codesOf(readCsv('abcd', { maxBytes: 3 }))).toEqual(['core/sheet_too_large']);
    expect(codesOf(readCsv('a\nb\n', { maxRows: 2 }))).toBeUndefined();
    expect(codesOf(readCsv('a\nb\nc', { maxRows: 2 }))).toEqual(['too_many_rows']);
  });

  it('[H-4] reads back whatever toCsv wrote, by any delimiter', () => {
    const texts = fc.array(
      fc.string({ unit: 'binary' }).filter((s) => !/^'|\ufffd|\ufeff/.test(s)),
      {
        minLength: 2,
        maxLength: 4,
      },
    );
    const delimiters = fc.constantFrom(',' as const, ';' as const, '\t' as const);
    fc.assert(
      fc.property(
        fc.array(texts, { minLength: 1, maxLength: 5 }),
        delimiters,
        (rows, delimiter) => {
          const read = unwrap(readCsv(toCsv(rows, { delimiter }), { delimiter }));
          expect(read.map((row) => row.map((field) => field.replace(/^'/, '')))).toEqual(rows);
        },
      ),
      { numRuns: 300 },
    );
  });
});

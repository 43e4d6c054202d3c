import { describe, expect, it } from 'vitest';
import { unwrap } from '../kernel/unwrap.ts';
import { readCsv } from './read-csv.ts';
import { textOf } from './text-of.ts';
import { toCsv } from './to-csv.ts';

const formulas = [
  '=HYPERLINK("http://x","y")',
  '+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '\0=1',
  '  =1',
  '＝1+1',
];

describe('toCsv', () => {
  it.each(formulas)('[H-6] a spreadsheet shows %j and does not run it [T40]', (formula) => {
    const [row] = unwrap(readCsv(toCsv([[formula, 'x']])));
    expect(row).toEqual([`'${formula}`, 'x']);
    expect(textOf(row?.[0])).toBe(formula.normalize('NFC').trim());
  });

  it('[H-6] quotes and delimiters cannot open a cell of their own [T40]', () => {
    const cells = ['"=1', ';=1', ',=1', 'a"b,c\r\nd', "it's", '5–10'];
    expect(unwrap(readCsv(toCsv([cells])))).toEqual([cells]);
    expect(toCsv([cells])).toContain('";=1"');
  });

  it('[H-6] numbers stay numbers, absent cells stay empty', () => {
    const csv = toCsv([[-5, 0.5, null, true, Number.NaN]], { mark: false });
    expect(csv).toBe('-5,0.5,,true,\r\n');
    expect(toCsv([[-5.5, 'x']], { mark: false, locale: 'vi' })).toBe('"-5,5";x\r\n');
  });
});

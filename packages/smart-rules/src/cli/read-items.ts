import type { KpiInput } from '../kpi-input.ts';
import { BadUse } from './arguments.ts';
import { parseCsv } from './parse-csv.ts';

/** One statement to check, with what its line said beside the text. */
export interface Item {
  readonly id: string;
  readonly locale: 'vi' | 'en' | null;
  readonly kpi: KpiInput;
}

const localeOf = (value: unknown): Item['locale'] =>
  value === 'vi' || value === 'en' ? value : null;

function itemOf(record: Readonly<Record<string, unknown>>, fallback: string, where: string): Item {
  const text = record.text ?? record.statement ?? record.kpi;
  if (typeof text !== 'string') throw new BadUse(`${where} has no "text"`);
  const id = record.id;
  return {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : fallback,
    locale: localeOf(record.locale ?? record.lang),
    // The optional fields are checked where they are used; anything unfit counts as not given.
    kpi: { ...record, statement: text } as KpiInput,
  };
}

function jsonItems(text: string, name: string): readonly Item[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    const where = `${name}:${index + 1}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new BadUse(`${where} is not JSON`);
    }
    if (typeof value === 'string') return [itemOf({ text: value }, String(index + 1), where)];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new BadUse(`${where} is no JSON object`);
    }
    return [itemOf({ ...value }, String(index + 1), where)];
  });
}

/** Header names under which sheets keep the statement and its target. */
const headers = {
  text: [
    'text',
    'statement',
    'kpi',
    'chỉ tiêu',
    'tên kpi',
    'mục tiêu',
    'goal',
    'objective',
    'key result',
    'nội dung',
  ],
  target: ['target', 'mục tiêu cần đạt', 'chỉ tiêu cần đạt', 'kế hoạch'],
  id: ['id', 'stt', 'mã', 'no', 'code'],
  locale: ['locale', 'lang', 'language'],
} as const;

const columnOf = (header: readonly string[], names: readonly string[]): number =>
  header.findIndex((title) => names.includes(title.trim().normalize('NFC').toLowerCase()));

function csvItems(text: string, name: string): readonly Item[] {
  const [header = [], ...rows] = parseCsv(text);
  const at = columnOf(header, headers.text);
  if (at < 0)
    throw new BadUse(`${name} needs a column named ${headers.text.slice(0, 4).join(', ')}`);
  const id = columnOf(header, headers.id);
  const locale = columnOf(header, headers.locale);
  const target = columnOf(header, headers.target);
  return rows.flatMap((row, index) => {
    const statement = row[at]?.trim() ?? '';
    if (statement === '') return [];
    const figure = target < 0 || target === at ? '' : (row[target]?.trim() ?? '');
    return [
      {
        id: row[id] || String(index + 1),
        locale: localeOf(row[locale]),
        kpi: { statement: figure === '' ? statement : `${statement} | ${figure}` },
      },
    ];
  });
}

/** Markdown: list items and nothing else, when there are any; plain text: every line. */
function lineItems(text: string, markdown: boolean): readonly Item[] {
  const lines = text
    .split(/\r?\n/)
    .map((line, index) => ({ line: line.trim(), number: index + 1 }));
  const mark = /^(?:[-*+•]|\d{1,3}[.)])\s{1,8}(?:\[[ xX]\]\s{1,4})?/;
  const listed = markdown && lines.some(({ line }) => mark.test(line));
  return lines.flatMap(({ line, number }) => {
    if (line === '' || (listed && !mark.test(line))) return [];
    return [
      {
        id: String(number),
        locale: null,
        kpi: { statement: listed ? line.replace(mark, '') : line },
      },
    ];
  });
}

/** Reads the statements of a file by its name's ending, or by its looks on standard input. */
export function readItems(text: string, name: string): readonly Item[] {
  const body = text.replace(/^\uFEFF/, '');
  const ending = name.split('.').at(-1)?.toLowerCase() ?? '';
  const first = body.trimStart().charAt(0);
  if (['jsonl', 'ndjson'].includes(ending) || (name === '-' && first === '{'))
    return jsonItems(body, name);
  if (ending === 'csv' || ending === 'tsv') return csvItems(body, name);
  return lineItems(body, ending === 'md' || ending === 'markdown');
}

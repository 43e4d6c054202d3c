import { csvItems, isHeader } from './csv-items.ts';
import type { Item } from './item.ts';
import { jsonItems } from './json-items.ts';
import { type Line, linesOf } from './lines-of.ts';
import { isMarkdown, markdownItems, plainItems } from './text-items.ts';

type Form = 'json' | 'csv' | 'markdown' | 'plain';

const endings: Readonly<Record<string, Form>> = {
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
  csv: 'csv',
  tsv: 'csv',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'plain',
};

/** The form by the name's ending, else by the looks of the first line. */
function formOf(name: string, first: string): Form {
  const known = /\.(\w{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (Object.hasOwn(endings, known)) return endings[known] ?? 'plain';
  if (first.trimStart().startsWith('{')) return 'json';
  if (isHeader(first)) return 'csv';
  return isMarkdown(first) ? 'markdown' : 'plain';
}

function* withFirst(first: Line, rest: Iterable<Line>): Generator<Line> {
  yield first;
  yield* rest;
}

/** Reads the statements of a file one by one: a file may be longer than the memory. */
export function* readItems(pieces: Iterable<string>, name: string): Generator<Item> {
  const lines = linesOf(pieces, name);
  for (const first of lines) {
    if (first.text.trim() === '') continue;
    // A `for` over a generator closes it on the way out, so everything is done inside this turn.
    const all = withFirst(first, lines);
    const form = formOf(name, first.text);
    if (form === 'json') yield* jsonItems(all, name);
    else if (form === 'csv') yield* csvItems(all, first.text, name);
    else if (form === 'markdown') yield* markdownItems(all);
    else yield* plainItems(all);
  }
}

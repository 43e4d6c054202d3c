import type { Item } from './item.ts';
import type { Line } from './lines-of.ts';

const mark = /^\s{0,40}(?:[-*+•]|\d{1,3}[.)])\s{1,8}(?:\[[ xX]\]\s{1,4})?/;

const item = (statement: string, number: number): Item => ({
  id: String(number),
  locale: null,
  kpi: { statement },
});

/** Does a line look like Markdown: a heading or a list item? */
export const isMarkdown = (line: string): boolean => /^#{1,6}\s/.test(line) || mark.test(line);

/** Plain text: every line that is not blank. */
export function* plainItems(lines: Iterable<Line>): Generator<Item> {
  for (const { text, number } of lines) {
    if (text.trim() !== '') yield item(text.trim(), number);
  }
}

/** The list items of a Markdown text, with the indented lines that continue them. */
export function* markdownItems(lines: Iterable<Line>): Generator<Item> {
  let open: { text: string; number: number } | null = null;
  for (const { text, number } of lines) {
    if (open !== null && /^\s{1,40}\S/.test(text) && !mark.test(text)) {
      open.text += ` ${text.trim()}`;
      continue;
    }
    if (open !== null) yield item(open.text, open.number);
    open = mark.test(text) ? { text: text.replace(mark, '').trim(), number } : null;
  }
  if (open !== null) yield item(open.text, open.number);
}

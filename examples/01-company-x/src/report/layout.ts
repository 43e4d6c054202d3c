/** Plain text pieces of a report. Widths count graphemes as people see them, so that Vietnamese lines up. */
const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

export function widthOf(text: string): number {
  return [...graphemes.segment(text)].length;
}

export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

export function heading(number: number, title: string): readonly string[] {
  const line = `${number}. ${title}`;
  return ['', line, '─'.repeat(widthOf(line))];
}

/** Rows in columns as wide as their widest cell; the last column is left to run. */
export function columns(rows: readonly (readonly string[])[], indent = '  '): readonly string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, at) =>
    Math.max(0, ...rows.map((row) => widthOf(row[at] ?? ''))),
  );
  return rows.map((row) => {
    const cells = row.map((cell, at) =>
      at === row.length - 1 ? cell : padded(cell, widths[at] ?? 0),
    );
    return `${indent}${cells.join('  ')}`.trimEnd();
  });
}

/** A long text over several lines, broken between words. */
export function wrapped(text: string, width: number, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].map((each) => `${indent}${each}`);
}

export interface TreeItem {
  readonly text: string;
  readonly children: readonly TreeItem[];
}

/** A tree with its branches drawn. */
export function tree(items: readonly TreeItem[], indent = '  '): readonly string[] {
  return items.flatMap((item, at) => {
    const last = at === items.length - 1;
    return [
      `${indent}${last ? '└─' : '├─'} ${item.text}`,
      ...tree(item.children, `${indent}${last ? '   ' : '│  '}`),
    ];
  });
}

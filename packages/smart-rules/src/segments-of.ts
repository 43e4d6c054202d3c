import type { Finding } from './engine/finding.ts';

export interface Segment {
  readonly text: string;
  /** Findings whose words cover this piece; empty for plain text. */
  readonly findings: readonly Finding[];
}

/** Cuts a text into the pieces to paint. Joined they are the text again, whatever overlaps. */
export function segmentsOf(text: string, findings: readonly Finding[]): readonly Segment[] {
  const marked = findings.filter(({ range }) => range !== null && range[0] < range[1]);
  const cuts = new Set<number>([0, text.length]);
  for (const { range } of marked) {
    if (range === null) continue;
    cuts.add(Math.min(range[0], text.length));
    cuts.add(Math.min(range[1], text.length));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).flatMap((end, index) => {
    const start = places[index] ?? 0;
    if (start === end) return [];
    const covering = marked.filter(({ range }) => range && range[0] <= start && range[1] >= end);
    return [{ text: text.slice(start, end), findings: covering }];
  });
}

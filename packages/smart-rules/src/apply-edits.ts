import type { Edit } from './engine/finding.ts';

/** The text with the edits of one suggestion applied, last place first. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.range[0] - a.range[0])
    .reduce(
      (result, { range, text: words }) =>
        result.slice(0, range[0]) + words + result.slice(range[1]),
      text,
    );
}

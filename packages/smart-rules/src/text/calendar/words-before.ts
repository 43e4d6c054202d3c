import type { TaggedText } from '../tagged-text.ts';

const most = 4;

/** The tokens of the few words that stand unparted before another, the nearest first. */
export function wordsBefore({ tokens, first }: TaggedText, index: number): readonly number[] {
  const found: number[] = [];
  const start = Math.max(first, index - most);
  for (let at = index - 1; at >= start && tokens[at]?.kind === 'word'; at -= 1) found.push(at);
  return found;
}

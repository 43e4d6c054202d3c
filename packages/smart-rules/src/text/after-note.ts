import { closingAt } from './closing-at.ts';
import type { TaggedText } from './tagged-text.ts';

const longestNote = 20;

/** Over a note in brackets right behind the first value: `from 12% (the 2012 level) to 9%`. */
export function afterNote({ tokens }: TaggedText, from: number, to: number): number {
  if (tokens[from]?.fold !== '(') return from;
  const close = closingAt(tokens, from, ')', Math.min(longestNote, to - from - 1));
  return close === null ? from : close + 1;
}

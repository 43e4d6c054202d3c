import type { TaggedText } from './tagged-text.ts';

/** Over a note in brackets right behind the first value: `from 12% (the 2012 level) to 9%`. */
export function afterNote({ tokens }: TaggedText, from: number, to: number): number {
  if (tokens[from]?.fold !== '(') return from;
  for (let at = from + 1; at < to; at += 1) if (tokens[at]?.fold === ')') return at + 1;
  return from;
}

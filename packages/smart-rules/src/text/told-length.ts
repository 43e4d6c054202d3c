import { graphemeCount } from './grapheme-count.ts';
import type { TaggedText } from './tagged-text.ts';

const closing = ['.', '!', ';', ',', '…'];

/** Letters of the goal itself: list marks, labels, a closing dot and doubled spaces make no KPI clearer. */
export function toldLength({ clean, tokens, first }: TaggedText): number {
  let last = tokens.length - 1;
  while (last > first && closing.includes(tokens[last]?.fold ?? '')) last -= 1;
  const told = clean.slice(tokens[first]?.start ?? clean.length, tokens[last]?.end);
  return graphemeCount(told.split(/\s/u).filter(Boolean).join(' '));
}

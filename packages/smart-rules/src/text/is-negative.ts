import { phraseBefore } from './phrase-before.ts';
import type { TaggedText } from './tagged-text.ts';

/** `xuống -18 độ`, `from -5`: a minus only where a level is named; elsewhere it is a dash. */
export function isNegative(sentence: TaggedText, index: number): boolean {
  const dash = sentence.tokens[index - 1];
  if (dash?.fold !== '-' || dash.glued || !sentence.tokens[index]?.glued) return false;
  return (['to', 'from', 'comparator'] as const).some((tag) =>
    phraseBefore(sentence, index - 1, tag),
  );
}

import type { TextRange } from './facts.ts';
import type { TaggedText } from './tagged-text.ts';
import type { TokenSpan } from './token-span.ts';

/** The range of a stretch of tokens in the text as given. */
export function rangeOf({ tokens, origin }: TaggedText, { from, to }: TokenSpan): TextRange {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return [origin?.[start] ?? start, origin?.[end] ?? end];
}

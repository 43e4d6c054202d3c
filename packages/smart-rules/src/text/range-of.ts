import type { TextRange } from './facts.ts';
import type { TaggedText } from './tagged-text.ts';

/** The range of tokens `from` (inclusive) to `to` (exclusive) in the text as given. */
export function rangeOf(sentence: TaggedText, from: number, to: number): TextRange {
  const start = sentence.tokens[from]?.start ?? 0;
  const end = sentence.tokens[to - 1]?.end ?? start;
  const { origin } = sentence;
  return [origin?.[start] ?? start, origin?.[end] ?? end];
}

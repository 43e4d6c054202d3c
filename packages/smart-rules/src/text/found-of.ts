import type { Found } from './facts.ts';
import { rangeOf } from './range-of.ts';
import type { TaggedText } from './tagged-text.ts';
import type { TokenSpan } from './token-span.ts';

/** The words of a stretch of tokens, with their range. */
export function foundOf(sentence: TaggedText, span: TokenSpan): Found<string> {
  const { clean, tokens } = sentence;
  return {
    value: clean.slice(tokens[span.from]?.start, tokens[span.to - 1]?.end),
    range: rangeOf(sentence, span),
  };
}

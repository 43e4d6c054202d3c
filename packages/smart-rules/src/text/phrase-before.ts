import type { Tag } from './lexicon.ts';
import type { PhraseEnd, TaggedText } from './tagged-text.ts';
import type { Topic } from './topics.ts';

/** The longest phrase with this tag that ends just before a token. */
export function phraseBefore(
  sentence: TaggedText,
  index: number,
  tag: Tag | Topic,
): PhraseEnd | undefined {
  return sentence.ends[tag]?.[index];
}

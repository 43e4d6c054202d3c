import type { Tag } from './lexicon.ts';
import type { Sense } from './sense.ts';
import type { TaggedText } from './tagged-text.ts';
import type { Topic } from './topics.ts';
import type { Phrase } from './word-list.ts';

/** The longest phrase with this tag that begins at a token. */
export function phraseAt(
  sentence: TaggedText,
  index: number,
  tag: Tag | Topic,
): Phrase<Sense> | undefined {
  return sentence.starts[tag]?.[index];
}

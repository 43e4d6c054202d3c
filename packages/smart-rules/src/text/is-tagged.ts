import type { Tag } from './sense.ts';
import type { TaggedText } from './tagged-text.ts';

/** Does a phrase with one of these tags begin at the token? */
export function isTagged(sentence: TaggedText, index: number, tags: readonly Tag[]): boolean {
  return sentence.begins[index]?.some(({ tag }) => tags.includes(tag)) === true;
}

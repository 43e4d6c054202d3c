import type { Hit } from './hit.ts';
import { phraseAt } from './phrase-at.ts';
import type { Tag } from './sense.ts';
import type { TaggedText } from './tagged-text.ts';

/** The phrases with this tag from left to right, the longest at each place; they may overlap. */
export function phrasesOf(sentence: TaggedText, tag: Tag): readonly Hit[] {
  const found: Hit[] = [];
  for (let index = sentence.first; index < sentence.begins.length; index += 1) {
    const hit = phraseAt(sentence, index, tag);
    if (hit !== undefined) found.push(hit);
  }
  return found;
}

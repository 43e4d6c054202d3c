import type { Comparator } from './facts.ts';
import { phraseAt } from './phrase-at.ts';
import type { SignReading } from './quantity.ts';
import type { TaggedText } from './tagged-text.ts';
import type { TokenSpan } from './token-span.ts';

/** `CAC < $X`: the comparator stands although the number is still a placeholder. */
export function danglingComparator(
  sentence: TaggedText,
  placeholders: readonly TokenSpan[],
): SignReading | null {
  for (const { from, to } of placeholders) {
    for (let at = Math.max(sentence.first, from - 2); at < from; at += 1) {
      const phrase = phraseAt(sentence, at, 'comparator');
      // The lexicon's keys of `comparator` are comparators.
      if (phrase) return { sign: phrase.value as Comparator, from: at, to };
    }
  }
  return null;
}

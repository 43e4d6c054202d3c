import { phraseAt } from '../phrase-at.ts';
import type { TaggedText } from '../tagged-text.ts';
import { digitsOf } from './digits-of.ts';

/** A whole number in digits or words (`3`, `three`) and the token behind it; NaN where none stands. */
export function countAt(
  sentence: TaggedText,
  index: number,
): { readonly count: number; readonly to: number } {
  const word = phraseAt(sentence, index, 'numberWord');
  return word
    ? { count: Number(word.value), to: word.to }
    : { count: digitsOf(sentence.tokens[index]), to: index + 1 };
}

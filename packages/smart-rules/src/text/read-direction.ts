import type { Direction } from './facts.ts';
import { phraseAt } from './phrase-at.ts';
import type { TaggedText } from './tagged-text.ts';

export interface DirectionReading {
  readonly value: Direction | 'improve';
  readonly from: number;
  readonly to: number;
}

/** `no more than 2`: the word belongs to a comparator. */
function isCompared(sentence: TaggedText, index: number): boolean {
  for (let at = Math.max(0, index - 3); at <= index; at += 1) {
    const comparator = phraseAt(sentence, at, 'comparator');
    if (comparator && at + comparator.folds.length > index) return true;
  }
  return false;
}

/** The first word that says which way the measure goes. `tốc độ tăng`, `growth rate` only name a measure. */
export function readDirection(sentence: TaggedText): DirectionReading | null {
  for (let index = sentence.first; index < sentence.tokens.length; index += 1) {
    const phrase = phraseAt(sentence, index, 'direction');
    if (phrase === undefined) continue;
    const before = sentence.tokens[index - 1]?.fold;
    const after = sentence.tokens[index + phrase.folds.length]?.fold;
    if (before === 'do' || after === 'rate' || isCompared(sentence, index)) continue;
    // The keys of the lexicon's `direction` are directions and `improve`.
    return {
      value: phrase.value.value as DirectionReading['value'],
      from: index,
      to: index + phrase.folds.length,
    };
  }
  return null;
}

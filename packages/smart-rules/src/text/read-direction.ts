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

/** `tốc độ tăng`, `tỷ trọng tăng trưởng`, `growth rate`: the word is part of a measure's name. */
function isInName({ tokens }: TaggedText, from: number, to: number): boolean {
  return ['do', 'trong'].includes(tokens[from - 1]?.fold ?? '') || tokens[to]?.fold === 'rate';
}

/** The first word that says which way the measure goes. */
export function readDirection(sentence: TaggedText): DirectionReading | null {
  for (let from = sentence.first; from < sentence.tokens.length; from += 1) {
    const phrase = phraseAt(sentence, from, 'direction');
    if (phrase === undefined) continue;
    const to = from + phrase.folds.length;
    if (isInName(sentence, from, to) || isCompared(sentence, from)) continue;
    // The keys of the lexicon's `direction` are directions and `improve`.
    return { value: phrase.value.value as DirectionReading['value'], from, to };
  }
  return null;
}

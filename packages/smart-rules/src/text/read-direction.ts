import { phraseAt, type Sentence } from './sentence.ts';

export interface DirectionReading {
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** The first word that says which way the measure goes. `tốc độ tăng`, `growth rate` only name a measure. */
export function readDirection(sentence: Sentence): DirectionReading | null {
  for (let index = sentence.first; index < sentence.tokens.length; index += 1) {
    const phrase = phraseAt(sentence, index, 'direction');
    if (phrase === undefined) continue;
    const before = sentence.tokens[index - 1]?.fold;
    const after = sentence.tokens[index + phrase.folds.length]?.fold;
    if (before === 'do' || after === 'rate') continue;
    return { value: phrase.value.value, from: index, to: index + phrase.folds.length };
  }
  return null;
}

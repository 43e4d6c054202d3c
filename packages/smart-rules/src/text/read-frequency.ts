import type { FrequencyUnit } from './facts.ts';
import { phraseAt } from './phrase-at.ts';
import type { TaggedText } from './tagged-text.ts';

export interface FrequencyReading {
  readonly value: FrequencyUnit;
  readonly from: number;
  readonly to: number;
}

/** How often: `hàng tuần`, `/tháng`, `per quarter`. */
export function readFrequency(
  sentence: TaggedText,
  taken: (token: number) => boolean,
): FrequencyReading | null {
  for (let index = sentence.first; index < sentence.tokens.length; index += 1) {
    if (taken(index)) continue;
    const phrase = phraseAt(sentence, index, 'frequency');
    if (phrase === undefined) continue;
    const next = sentence.tokens[index + phrase.folds.length]?.fold;
    if (next === 'active' || next === 'recurring') continue;
    const bare = phrase.folds.length === 1 && phrase.folds[0] === 'tuan';
    const counted = sentence.tokens[index - 1]?.kind === 'number';
    if (bare && counted) continue;
    // The keys of the lexicon's `frequency` are frequency units.
    return {
      value: phrase.value.value as FrequencyUnit,
      from: index,
      to: index + phrase.folds.length,
    };
  }
  return null;
}

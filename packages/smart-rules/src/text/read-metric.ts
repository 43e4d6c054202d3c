import type { MetricKind } from './facts.ts';
import { phraseAt, type Sentence } from './sentence.ts';

export interface MetricReading {
  readonly kind: MetricKind;
  readonly from: number;
  readonly to: number;
}

/** Every name of a measure in the sentence, from left to right. */
export function readMetrics(sentence: Sentence): readonly MetricReading[] {
  const found: MetricReading[] = [];
  let index = sentence.first;
  while (index < sentence.tokens.length) {
    const phrase = phraseAt(sentence, index, 'metric');
    if (phrase === undefined) {
      index += 1;
      continue;
    }
    const to = index + phrase.folds.length;
    // The keys of the topic are metric kinds.
    found.push({ kind: phrase.value.value as MetricKind, from: index, to });
    index = to;
  }
  return found;
}

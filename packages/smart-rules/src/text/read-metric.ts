import type { MetricKind } from './facts.ts';
import { phraseAt } from './phrase-at.ts';
import type { TaggedText } from './tagged-text.ts';

export interface MetricReading {
  readonly kind: MetricKind;
  readonly from: number;
  readonly to: number;
}

/** Every name of a measure in the sentence, from left to right. */
export function readMetrics(sentence: TaggedText): readonly MetricReading[] {
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

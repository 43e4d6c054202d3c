import type { MetricKind } from './facts.ts';
import { phrasesOf } from './phrases-of.ts';
import type { TaggedText } from './tagged-text.ts';
import type { TokenSpan } from './token-span.ts';

export interface MetricReading extends TokenSpan {
  readonly kind: MetricKind;
}

/** Every name of a measure in the sentence, from left to right, without overlap. */
export function readMetrics(sentence: TaggedText): readonly MetricReading[] {
  const found: MetricReading[] = [];
  let end = 0;
  for (const { value, from, to } of phrasesOf(sentence, 'metric')) {
    if (from < end) continue;
    // The keys of the topic are metric kinds.
    found.push({ kind: value as MetricKind, from, to });
    end = to;
  }
  return found;
}

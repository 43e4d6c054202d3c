import { phraseAt } from './phrase-at.ts';
import type { TaggedText } from './tagged-text.ts';

/** Places where a second or third wish begins: a word of change right behind a comma or `và`. */
export function readFurtherWishes(
  sentence: TaggedText,
): readonly (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = [];
  const starts = (index: number) => {
    const value = phraseAt(sentence, index, 'direction')?.value.value;
    return value === 'increase' || value === 'decrease';
  };
  const leads = Array.from({ length: 4 }, (_, step) => sentence.first + step).some(starts);
  if (!leads) return found;
  for (let index = sentence.first + 2; index < sentence.tokens.length; index += 1) {
    const before = sentence.tokens[index - 1]?.fold ?? '';
    if (![',', ';', 'va', 'and', '+', '&', 'dong-thoi'].includes(before)) continue;
    if (starts(index))
      found.push([index, index + (phraseAt(sentence, index, 'direction')?.folds.length ?? 1)]);
  }
  return found;
}

import type { TaggedText } from './tagged-text.ts';

const words = ['and', 'a', 'half'];

/** First token after `and a half`, or null. */
export function afterHalf({ tokens }: TaggedText, index: number): number | null {
  const isHalf = words.every((word, step) => tokens[index + step]?.fold === word);
  return isHalf ? index + words.length : null;
}

import type { TaggedText } from './tagged-text.ts';

/** Does the word begin with a capital? */
export function startsCapital({ clean, tokens }: TaggedText, at: number): boolean {
  const letter = clean.charAt(tokens[at]?.start ?? 0);
  return letter !== letter.toLowerCase();
}

import { wordKey } from './word-key.ts';

/** Reads a text as the entry of a word table that lists it, by its letters or by its very signs (`≥`). */
export function wordReader<Meaning extends string>(
  words: Readonly<Record<Meaning, readonly string[]>>,
): (text: string) => Meaning | null {
  const index = new Map<string, Meaning>();
  for (const [meaning, listed] of Object.entries<readonly string[]>(words)) {
    // A table of words is keyed by its meanings, which `Object.entries` widens.
    for (const word of listed) {
      index.set(word, meaning as Meaning);
      index.set(wordKey(word), meaning as Meaning);
    }
  }
  return (text) => index.get(text.trim()) ?? index.get(wordKey(text)) ?? null;
}

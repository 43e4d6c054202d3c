import { otherSpelling } from './other-spelling.ts';
import type { Spelling } from './spell-word.ts';
import { splitTokens, type Token } from './split-tokens.ts';

/** A phrase, ready to be compared token by token. */
export interface Phrase<Value> {
  readonly value: Value;
  readonly folds: readonly string[];
  readonly exacts: readonly string[];
}

/** Phrases by their first word; longer phrases come first. */
export type WordList<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>;

/** The phrase as written, and with tỷ/tỉ and their like spelled the other way. */
function spellingsOf(phrase: string): readonly (readonly Spelling[])[] {
  const words = splitTokens(phrase.normalize('NFC'));
  const others = words.map((word) => otherSpelling(word));
  if (others.every((other) => other === null)) return [words];
  return [words, words.map((word, index) => others[index] ?? word)];
}

/**
 * Compiles phrases once. A phrase is matched on whole words, so Vietnamese `hạn` is not found in
 * `hạng`; diacritics count wherever the text uses them; tone placement, y/i and case do not.
 */
export function wordList<Value>(
  entries: Iterable<readonly [phrase: string, value: Value]>,
): WordList<Value> {
  const list = new Map<string, Phrase<Value>[]>();
  for (const [phrase, value] of entries) {
    for (const words of spellingsOf(phrase)) {
      const [first] = words;
      if (first === undefined) continue;
      const folds = words.map(({ fold }) => fold);
      const entry: Phrase<Value> = { value, folds, exacts: words.map(({ exact }) => exact) };
      const known = list.get(first.fold);
      if (known === undefined) list.set(first.fold, [entry]);
      else known.push(entry);
    }
  }
  for (const known of list.values()) known.sort((a, b) => b.folds.length - a.folds.length);
  return list;
}

/** Does the phrase stand at this token? Without diacritics only where the text has none. */
export function standsAt<Value>(
  phrase: Phrase<Value>,
  tokens: readonly Token[],
  index: number,
  accented: boolean,
): boolean {
  for (let step = 0; step < phrase.folds.length; step += 1) {
    const token = tokens[index + step];
    if (token === undefined || token.fold !== phrase.folds[step]) return false;
    if (token.exact === phrase.exacts[step]) continue;
    if (accented || token.exact !== token.fold) return false;
  }
  return true;
}

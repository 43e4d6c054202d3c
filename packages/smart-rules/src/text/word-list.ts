import { otherSpelling } from './other-spelling.ts';
import type { Spelling } from './spell-word.ts';
import { splitTokens, type Token } from './split-tokens.ts';

/** A phrase, ready to be compared token by token. */
export interface Phrase<Value> {
  readonly value: Value;
  readonly folds: readonly string[];
  readonly exacts: readonly string[];
}

/** Phrases by their first word, as spelled and without diacritics; longer phrases come first. */
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
  const add = (word: string, phrase: Phrase<Value>) => {
    const known = list.get(word);
    if (known === undefined) list.set(word, [phrase]);
    else known.push(phrase);
  };
  for (const [phrase, value] of entries) {
    for (const words of spellingsOf(phrase)) {
      const [first] = words;
      if (first === undefined) continue;
      const exacts = words.map(({ exact }) => exact);
      const entry = { value, folds: words.map(({ fold }) => fold), exacts };
      add(first.exact, entry);
      if (first.fold !== first.exact) add(first.fold, entry);
    }
  }
  for (const known of list.values()) known.sort((a, b) => b.exacts.length - a.exacts.length);
  return list;
}

/** Does the phrase stand at this token? Without diacritics only where the text has none. */
export function standsAt<Value>(
  phrase: Phrase<Value>,
  tokens: readonly Token[],
  index: number,
  accented: boolean,
): boolean {
  const { folds, exacts } = phrase;
  for (let step = 0; step < exacts.length; step += 1) {
    const exact = tokens[index + step]?.exact;
    if (exact !== exacts[step] && (accented || exact !== folds[step])) return false;
  }
  return true;
}

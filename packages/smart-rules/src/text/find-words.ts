import { cleanText } from './clean-text.ts';
import type { TextRange } from './facts.ts';
import { isAccented } from './is-accented.ts';
import { splitTokens } from './split-tokens.ts';
import { standsAt, type WordList } from './word-list.ts';

export interface WordMatch<Value> {
  readonly value: Value;
  /** Into the text as given. */
  readonly range: TextRange;
}

/**
 * Finds every phrase of a list in a text, from left to right, the longest at each place, without overlap.
 * A refused text (too long, ill-formed) holds none.
 */
export function findWords<Value>(
  text: string,
  list: WordList<Value>,
  options: { readonly maxLength?: number } = {},
): readonly WordMatch<Value>[] {
  const guarded = cleanText(text, options.maxLength ?? 2_000);
  if (typeof guarded === 'string') return [];
  const tokens = splitTokens(guarded.clean);
  const accented = isAccented(tokens);
  const matches: WordMatch<Value>[] = [];
  let index = 0;
  while (index < tokens.length) {
    const first = tokens[index];
    const phrase =
      first && list.get(first.exact)?.find((p) => standsAt(p, tokens, index, accented));
    const last = phrase && tokens[index + phrase.folds.length - 1];
    if (first === undefined || phrase === undefined || last === undefined) {
      index += 1;
      continue;
    }
    const { origin } = guarded;
    const start = origin?.[first.start] ?? first.start;
    matches.push({ value: phrase.value, range: [start, origin?.[last.end] ?? last.end] });
    index += phrase.folds.length;
  }
  return matches;
}

import type { CleanText } from './clean-text.ts';
import { detectLocale } from './detect-locale.ts';
import type { Locale } from './facts.ts';
import { firstToken } from './first-token.ts';
import type { Hit } from './hit.ts';
import { isAccented } from './is-accented.ts';
import { phrasesOf } from './phrases-of.ts';
import type { Sense } from './sense.ts';
import { splitTokens, type Token } from './split-tokens.ts';
import type { TaggedText } from './tagged-text.ts';
import { type Phrase, standsAt, type WordList } from './word-list.ts';

const none: readonly Phrase<Sense>[] = [];

/** Looks every token up once, so that readers only ask tables. */
function tag(
  tokens: readonly Token[],
  words: WordList<Sense>,
  strict: boolean,
): Pick<TaggedText, 'hits' | 'places' | 'longest'> {
  const hits: Hit[] = [];
  const places = new Uint32Array(tokens.length + 1);
  let longest = 0;
  for (let from = 0; from < tokens.length; from += 1) {
    for (const phrase of words.get(tokens[from]?.exact ?? '') ?? none) {
      if (!standsAt(phrase, tokens, from, strict)) continue;
      const { length } = phrase.exacts;
      hits.push({ tag: phrase.value.tag, value: phrase.value.value, from, to: from + length });
      longest = Math.max(longest, length);
    }
    places[from + 1] = hits.length;
  }
  return { hits, places, longest };
}

/** Splits a clean text and finds the phrases of a word list in it. */
export function tagText(
  { clean, origin }: CleanText,
  locale: Locale | null,
  words: WordList<Sense>,
): TaggedText {
  const tokens = splitTokens(clean);
  const accented = isAccented(tokens);
  const read = locale ?? detectLocale(tokens, accented);
  const { hits, places, longest } = tag(tokens, words, read === 'en' || accented);
  const first = firstToken(tokens);
  const directions = phrasesOf({ hits, first }, 'direction');
  const placeOf = (direction: string) =>
    directions.find(({ value }) => value === direction)?.from ?? tokens.length;
  return {
    clean,
    origin,
    tokens,
    locale: read,
    hits,
    places,
    longest,
    first,
    directions,
    rise: placeOf('increase'),
    fall: placeOf('decrease'),
  };
}

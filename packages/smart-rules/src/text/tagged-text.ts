import type { CleanText } from './clean-text.ts';
import { detectLocale } from './detect-locale.ts';
import type { Locale } from './facts.ts';
import { firstToken } from './first-token.ts';
import type { Hit } from './hit.ts';
import { isAccented } from './is-accented.ts';
import { phrasesOf } from './phrases-of.ts';
import type { Sense } from './sense.ts';
import { splitTokens, type Token } from './split-tokens.ts';
import { type Phrase, standsAt, type WordList } from './word-list.ts';

const none: readonly Phrase<Sense>[] = [];

/** A clean text split into tokens, with every phrase of the grammar found in it. */
export interface TaggedText {
  readonly clean: string;
  readonly origin: readonly number[] | null;
  readonly tokens: readonly Token[];
  readonly locale: Locale;
  /**
   * Every phrase from left to right, the longest first at each place: those that begin at token `i` lie from
   * `places[i]` to `places[i + 1]`. One row, where lists for each token would cost more than the reading.
   */
  readonly hits: readonly Hit[];
  readonly places: Uint32Array;
  /** Tokens of the longest phrase. */
  readonly longest: number;
  /** First token after a list mark or label (`4.`, `KPI 4 -`, `Objective:`). */
  readonly first: number;
  /** Every word of change, and the tokens where the first `tăng` and the first `giảm` begin. */
  readonly directions: readonly Hit[];
  readonly rise: number;
  readonly fall: number;
}

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

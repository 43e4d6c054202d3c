import type { CleanText } from './clean-text.ts';
import { detectLocale } from './detect-locale.ts';
import type { Locale } from './facts.ts';
import { firstToken } from './first-token.ts';
import type { Hit } from './hit.ts';
import { isAccented } from './is-accented.ts';
import type { Sense } from './sense.ts';
import { splitTokens, type Token } from './split-tokens.ts';
import { type Phrase, standsAt, type WordList } from './word-list.ts';

const none: readonly Phrase<Sense>[] = [];

type Hits = readonly (readonly Hit[] | undefined)[];

/** A clean text split into tokens, with every phrase of the grammar found in it. */
export interface TaggedText {
  readonly clean: string;
  readonly origin: readonly number[] | null;
  readonly tokens: readonly Token[];
  readonly locale: Locale;
  /** Phrases by the token they begin at and by the token after their last, the longest first. */
  readonly begins: Hits;
  readonly ends: Hits;
  /** First token after a list mark or label (`4.`, `KPI 4 -`, `Objective:`). */
  readonly first: number;
}

/** Looks every token up once, so that readers only ask tables. */
function tag(
  tokens: readonly Token[],
  words: WordList<Sense>,
  strict: boolean,
): Pick<TaggedText, 'begins' | 'ends'> {
  const begins = new Array<Hit[] | undefined>(tokens.length);
  const ends = new Array<Hit[] | undefined>(tokens.length + 1);
  for (let from = 0; from < tokens.length; from += 1) {
    let standing: Hit[] | undefined;
    for (const phrase of words.get(tokens[from]?.exact ?? '') ?? none) {
      if (!standsAt(phrase, tokens, from, strict)) continue;
      const to = from + phrase.exacts.length;
      const hit = { tag: phrase.value.tag, value: phrase.value.value, from, to };
      if (standing === undefined) standing = [hit];
      else standing.push(hit);
      const ending = ends[to];
      if (ending === undefined) ends[to] = [hit];
      else ending.push(hit);
    }
    begins[from] = standing;
  }
  return { begins, ends };
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
  const { begins, ends } = tag(tokens, words, read === 'en' || accented);
  return { clean, origin, tokens, locale: read, begins, ends, first: firstToken(tokens) };
}

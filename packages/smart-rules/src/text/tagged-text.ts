import type { CleanText } from './clean-text.ts';
import { detectLocale } from './detect-locale.ts';
import type { Locale } from './facts.ts';
import { firstToken } from './first-token.ts';
import { isAccented } from './is-accented.ts';
import type { Tag } from './lexicon.ts';
import { type Sense, senses } from './sense.ts';
import { splitTokens, type Token } from './split-tokens.ts';
import type { Topic } from './topics.ts';
import { type Phrase, standsAt } from './word-list.ts';

/** A clean text split into tokens, with every phrase of the grammar found in it. */
export interface TaggedText {
  readonly clean: string;
  readonly origin: readonly number[] | null;
  readonly tokens: readonly Token[];
  readonly locale: Locale;
  /** Phrases beginning at each token, the longest first. */
  readonly phrases: readonly (readonly Phrase<Sense>[])[];
  /** The longest phrase of each tag by the token it begins at, and by the token after its last. */
  readonly starts: Readonly<Starts>;
  readonly ends: Readonly<Ends>;
  /** First token after a list mark or label (`4.`, `KPI 4 -`, `Objective:`). */
  readonly first: number;
}

const none: readonly Phrase<Sense>[] = [];

export interface PhraseEnd {
  readonly phrase: Phrase<Sense>;
  readonly at: number;
}

type Starts = Partial<Record<Tag | Topic, (Phrase<Sense> | undefined)[]>>;
type Ends = Partial<Record<Tag | Topic, (PhraseEnd | undefined)[]>>;

/** Looks every token up once, so that readers only ask tables. */
function tag(tokens: readonly Token[], strict: boolean) {
  const starts: Starts = {};
  const ends: Ends = {};
  const phrases: (readonly Phrase<Sense>[])[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const candidates = senses.get(tokens[index]?.fold ?? '');
    let standing: Phrase<Sense>[] | null = null;
    for (const phrase of candidates ?? none) {
      if (!standsAt(phrase, tokens, index, strict)) continue;
      standing ??= [];
      standing.push(phrase);
      const { tag: name } = phrase.value;
      let from = starts[name];
      if (from === undefined) {
        from = [];
        starts[name] = from;
      }
      from[index] ??= phrase;
      let until = ends[name];
      if (until === undefined) {
        until = [];
        ends[name] = until;
      }
      until[index + phrase.folds.length] ??= { phrase, at: index };
    }
    phrases.push(standing ?? none);
  }
  return { starts, ends, phrases };
}

export function tagText({ clean, origin }: CleanText, locale: Locale | null): TaggedText {
  const tokens = splitTokens(clean);
  const read = locale ?? detectLocale(tokens);
  const strict = read === 'en' || isAccented(tokens);
  return { clean, origin, tokens, locale: read, first: firstToken(tokens), ...tag(tokens, strict) };
}

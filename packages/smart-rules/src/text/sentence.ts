import type { CleanText } from './clean-text.ts';
import { detectLocale } from './detect-locale.ts';
import type { Locale, TextRange } from './facts.ts';
import { isAccented } from './is-accented.ts';
import type { Tag } from './lexicon.ts';
import { type Sense, senses } from './sense.ts';
import { splitTokens, type Token } from './split-tokens.ts';
import type { Topic } from './topics.ts';
import { type Phrase, standsAt } from './word-list.ts';

/** A clean text split into tokens, with every phrase of the grammar found in it. */
export interface Sentence {
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

/** Labels that lead a line and say nothing about the goal. */
const labels: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([
    'muc',
    'tieu',
    'kpi',
    'okr',
    'kr',
    'objective',
    'key',
    'result',
    'results',
    'goal',
    'target',
    'o',
  ]))();
const labelWord = (token: Token): boolean =>
  labels.has(token.fold) || (/^(?:kr|o|kpi)\d{1,2}$/.test(token.fold) && token.kind === 'word');

/** `4. `, `- `, `KPI 4 - `, `Key result 1 (leading): ` lead a line; the goal begins after them. */
function firstToken(tokens: readonly Token[]): number {
  let at = 0;
  while (tokens[at]?.kind === 'sign' && '-*•+'.includes(tokens[at]?.fold ?? ' ')) at += 1;
  const number = tokens[at];
  const mark = tokens[at + 1];
  const afterMark = tokens[at + 2];
  if (
    number?.kind === 'number' &&
    mark !== undefined &&
    '.)'.includes(mark.fold) &&
    mark.glued &&
    !afterMark?.glued
  ) {
    at += 2;
  }
  let label = at;
  while (label < at + 6) {
    const token = tokens[label];
    if (token === undefined) break;
    if (label > at && (token.fold === ':' || token.fold === '-')) return label + 1;
    const opensNote = token.fold === '(' && label > at;
    if (opensNote) {
      const close = tokens.findIndex(
        (t, index) => index > label && index < label + 8 && t.fold === ')',
      );
      if (close < 0) break;
      label = close + 1;
      continue;
    }
    if (!labelWord(token) && !(token.kind === 'number' && label > at)) break;
    label += 1;
  }
  return at;
}

interface PhraseEnd {
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

export function sentenceOf({ clean, origin }: CleanText, locale: Locale | null): Sentence {
  const tokens = splitTokens(clean);
  const read = locale ?? detectLocale(tokens);
  const strict = read === 'en' || isAccented(tokens);
  return { clean, origin, tokens, locale: read, first: firstToken(tokens), ...tag(tokens, strict) };
}

/** The longest phrase with this tag that begins at a token. */
export function phraseAt(
  sentence: Sentence,
  index: number,
  tag: Tag | Topic,
): Phrase<Sense> | undefined {
  return sentence.starts[tag]?.[index];
}

/** The longest phrase with this tag that ends just before a token. */
export function phraseBefore(
  sentence: Sentence,
  index: number,
  tag: Tag | Topic,
): PhraseEnd | undefined {
  return sentence.ends[tag]?.[index];
}

/** The range of tokens `from` (inclusive) to `to` (exclusive) in the text as given. */
export function rangeOf(sentence: Sentence, from: number, to: number): TextRange {
  const start = sentence.tokens[from]?.start ?? 0;
  const end = sentence.tokens[to - 1]?.end ?? start;
  const { origin } = sentence;
  return [origin?.[start] ?? start, origin?.[end] ?? end];
}

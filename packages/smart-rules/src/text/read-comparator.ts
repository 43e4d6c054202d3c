import type { Comparator } from './facts.ts';
import { isIdentifier } from './is-identifier.ts';
import { phraseAt } from './phrase-at.ts';
import { phraseBefore } from './phrase-before.ts';
import type { SignReading } from './quantity.ts';
import type { TaggedText } from './tagged-text.ts';
import type { TokenSpan } from './token-span.ts';
import type { ReadUnit } from './unit-of.ts';

const negations: ReadonlySet<string> = new Set(['khong', 'ko', 'k', 'not', 'never']);

const exceeding = /^(?:qua|vuot|exceeds?|over|above|more)$/;

function isNegated(sentence: TaggedText, index: number): boolean {
  for (let back = 1; back <= 5; back += 1) {
    const token = sentence.tokens[index - back];
    if (token === undefined || token.kind !== 'word') return false;
    if (negations.has(token.fold)) return true;
  }
  return false;
}

/** `bring engagement up to 78%`: where it goes, not where it ends. */
function isRaised(sentence: TaggedText, to: number): boolean {
  const { tokens, first, rise } = sentence;
  return rise < to || /^(?:bring|take|push)$/.test(tokens[first]?.fold ?? '');
}

/** `8 trên 10`: a part of so many, not more than so many. */
function isOutOf(sentence: TaggedText, words: TokenSpan, unit: ReadUnit['kind']): boolean {
  const part = sentence.tokens[words.from - 1];
  const whole = sentence.tokens[words.to];
  const isPart = part?.kind === 'number' && !isIdentifier(sentence, words.from - 1, () => false);
  if (!isPart || sentence.tokens[words.from]?.kind === 'sign' || unit === 'percent') return false;
  return Number(part.fold) <= Number(whole?.fold);
}

/** `+` right behind a number or its unit, or words such as `trở lên`, `or more`. */
function comparatorAfter(sentence: TaggedText, number: number, to: number): SignReading | null {
  const { tokens } = sentence;
  for (const at of [number, to]) {
    const plus = tokens[at];
    const next = tokens[at + 1];
    const adds = next?.glued && next.kind === 'number';
    if (plus?.fold === '+' && plus.glued && !adds) return { sign: '>=', from: at, to: at + 1 };
  }
  for (let at = to; at < to + 5; at += 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      token.kind === 'number' ||
      phraseAt(sentence, at, 'versus') !== undefined ||
      (token.kind === 'sign' && token.fold !== ')')
    )
      return null;
    const phrase = phraseAt(sentence, at, 'afterwards');
    const leadsNext = phrase && tokens[phrase.to]?.kind === 'number';
    // The lexicon's keys of `afterwards` are comparators.
    if (phrase && !leadsNext) return { sign: phrase.value as Comparator, from: at, to: phrase.to };
  }
  return null;
}

/**
 * The comparator of a quantity whose number ends at token `number`: in front of it over words such as `khoảng`,
 * or behind it. `không … quá 3` turns more-than into at most.
 */
export function readComparator(
  sentence: TaggedText,
  from: number,
  number: number,
  unit: ReadUnit,
): SignReading | null {
  let at = from;
  for (let step = 0; step < 4 && at > 0; step += 1) {
    const found = phraseBefore(sentence, at, 'comparator');
    if (found) {
      // The lexicon's keys of `comparator` are comparators.
      const sign = found.value as Comparator;
      const word = sentence.tokens[found.from]?.fold;
      const onPlace = word === 'tren' && unit.noun !== null;
      if (onPlace && phraseAt(sentence, number, 'place')) return null;
      if (isOutOf(sentence, found, unit.kind)) return comparatorAfter(sentence, number, unit.to);
      if (word === 'up' && isRaised(sentence, found.from)) return null;
      const exceeds = sign === '>' && exceeding.test(word ?? '');
      const negated = exceeds && isNegated(sentence, found.from);
      return { sign: negated ? '<=' : sign, from: found.from, to: found.to };
    }
    const filler = phraseBefore(sentence, at, 'filler');
    if (filler === undefined) break;
    at = filler.from;
  }
  return comparatorAfter(sentence, number, unit.to);
}

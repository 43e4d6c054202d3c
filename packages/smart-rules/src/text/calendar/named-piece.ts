import { phraseAt } from '../phrase-at.ts';
import type { TaggedText } from '../tagged-text.ts';
import { digitsOf } from './digits-of.ts';
import { isWithin } from './is-within.ts';
import type { Piece } from './piece.ts';
import { fiscalYearOf, withYear } from './year-tail.ts';

/** `Q2`, `quý II`, `second quarter`, `H1`, `nửa đầu năm`, `T5`, `tháng 5`. */
export function namedPiece(sentence: TaggedText, index: number): Piece | null {
  const { tokens, locale } = sentence;
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  const short = token.fold.length < 6 && /^(q|h|t|th|thg)(\d{1,2})$/.exec(token.fold);
  if (short) {
    const number = Number(short[2]);
    if (short[1] === 'q' && isWithin(number, 1, 4))
      return withYear(sentence, index + 1, 'quarter', number);
    if (short[1] === 'h' && isWithin(number, 1, 2))
      return withYear(sentence, index + 1, 'half', number);
    if (locale === 'vi' && short[1]?.startsWith('t') && isWithin(number, 1, 12)) {
      return withYear(sentence, index + 1, 'month', number);
    }
    return null;
  }
  const fiscal = fiscalYearOf(token);
  if (fiscal !== null) return { unit: 'year', year: fiscal, fiscal: true, to: index + 1 };
  const next = tokens[index + 1];
  if (phraseAt(sentence, index, 'time')?.value === 'quarter') {
    const number = digitsOf(next) || ordinalAt(sentence, index + 1);
    if (isWithin(number, 1, 4)) return withYear(sentence, index + 2, 'quarter', number);
  }
  const ordinal = ordinalAt(sentence, index);
  if (ordinal > 0 && next?.fold === 'quarter') {
    return withYear(sentence, index + 2, 'quarter', ordinal);
  }
  if (token.fold === 'last' && next?.fold === 'quarter') {
    const last = withYear(sentence, index + 2, 'quarter', 4);
    return last.year === null ? null : last;
  }
  const half = phraseAt(sentence, index, 'half');
  if (half) {
    return withYear(sentence, half.to, 'half', Number(half.value));
  }
  if (token.fold === 'thang' || token.fold === 'month') {
    const number = digitsOf(next);
    const after = index + 2;
    const counted = phraseAt(sentence, after, 'scale') || phraseAt(sentence, after, 'percent');
    const rhythm = tokens[after]?.fold === 'lan' && tokens[index - 1]?.kind === 'number';
    const each = /^(?:moi|hang|mot|\/)$/.test(tokens[index - 1]?.fold ?? '');
    if (isWithin(number, 1, 12) && !counted && !rhythm && !each)
      return withYear(sentence, after, 'month', number);
    const word = phraseAt(sentence, index, 'monthWord');
    const isAfter = next?.exact === 'sau' && tokens[index - 1]?.kind === 'number';
    if (word && !each && !isAfter && !rhythm) {
      return withYear(sentence, word.to, 'month', Number(word.value));
    }
  }
  return null;
}

function ordinalAt(sentence: TaggedText, index: number): number {
  const phrase = phraseAt(sentence, index, 'ordinal');
  return phrase === undefined ? 0 : Number(phrase.value);
}

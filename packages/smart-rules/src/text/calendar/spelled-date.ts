import { phraseAt } from '../phrase-at.ts';
import type { TaggedText } from '../tagged-text.ts';
import { digitsOf } from './digits-of.ts';
import { isWithin } from './is-within.ts';
import type { Piece } from './piece.ts';
import { withYear } from './year-tail.ts';

/** `June 30, 2025`, `30th of June`, `May 2025`, `ngày 30 tháng 6 năm 2025`. */
export function spelledDate(sentence: TaggedText, index: number): Piece | null {
  const { tokens } = sentence;
  const number = digitsOf(tokens[index]);
  if (isWithin(number, 1, 31)) {
    const suffix = ['th', 'st', 'nd', 'rd'].includes(tokens[index + 1]?.fold ?? '') ? 1 : 0;
    const link = tokens[index + 1 + suffix];
    const isTied = link?.fold === '-' && link.glued;
    const at = index + 1 + suffix + (link?.fold === 'of' || isTied ? 1 : 0);
    const english = monthAt(sentence, at);
    if (english !== null) return withYear(sentence, at + 1, 'day', english, number);
    const month = tokens[at]?.fold === 'thang' ? digitsOf(tokens[at + 1]) : Number.NaN;
    if (suffix === 0 && isWithin(month, 1, 12)) {
      const piece = withYear(sentence, at + 2, 'day', month, number);
      return { ...piece, needsLead: piece.year === null && tokens[index - 1]?.fold !== 'ngay' };
    }
    return null;
  }
  const month = monthAt(sentence, index);
  if (month === null) return null;
  const dayOfMonth = digitsOf(tokens[index + 1]);
  const suffix = ['th', 'st', 'nd', 'rd'].includes(tokens[index + 2]?.fold ?? '') ? 1 : 0;
  const ends = tokens[index + 2 + suffix];
  const isDate = ends === undefined || ends.kind !== 'word' || suffix === 1 || ends.fold === 'and';
  if (isWithin(dayOfMonth, 1, 31) && isDate && ends?.fold !== '%') {
    return withYear(sentence, index + 2 + suffix, 'day', month, dayOfMonth);
  }
  const unsure = ['may', 'march', 'mar', 'sec'].includes(tokens[index]?.fold ?? '');
  const piece = withYear(sentence, index + 1, 'month', month);
  return unsure && piece.year === null ? { ...piece, needsLead: true } : piece;
}

function monthAt(sentence: TaggedText, index: number): number | null {
  const phrase = phraseAt(sentence, index, 'month');
  return phrase === undefined ? null : Number(phrase.value);
}

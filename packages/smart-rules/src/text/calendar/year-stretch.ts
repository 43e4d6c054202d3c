import type { TaggedText } from '../tagged-text.ts';
import { digitsOf } from './digits-of.ts';
import { isWithin } from './is-within.ts';
import type { Piece } from './piece.ts';
import { withYear } from './year-tail.ts';

/** `9 tháng đầu năm`: months counted from one end of the year. */
export function yearStretch(sentence: TaggedText, index: number): Piece | null {
  const { tokens } = sentence;
  const months = digitsOf(tokens[index]);
  const noun = tokens[index + 1]?.fold;
  if (!isWithin(months, 2, 11) || (noun !== 'thang' && noun !== 't')) return null;
  if (noun === 't' && tokens[index + 2]?.fold === '/') {
    const piece = withYear(sentence, index + 2, 'month', 1, 1, months);
    return piece.year === null ? null : piece;
  }
  const side = tokens[index + 2]?.fold;
  if ((side !== 'dau' && side !== 'cuoi') || tokens[index + 3]?.fold !== 'nam') return null;
  const number = side === 'dau' ? 1 : 13 - months;
  return withYear(sentence, index + 4, 'month', number, 1, months);
}

import type { TaggedText } from '../tagged-text.ts';
import { digitsOf } from './digits-of.ts';
import { isWithin } from './is-within.ts';
import type { Piece } from './piece.ts';
import { isYear, withYear } from './year-tail.ts';

const shortWeek = /^(?:w|cw|wk)(\d{1,2})$/;

/** `W32`, `CW32`: the number in it, else NaN. */
const shortNumber = (fold: string): number =>
  Number((fold.length < 5 ? shortWeek.exec(fold)?.[1] : undefined) ?? Number.NaN);

/** The first weeks are as often those of a project; these no project counts. */
const clearlyOfYear = 13;

/** `tuần 32`, `week 32 of 2025`, `W32/2025`; not `mỗi tuần 2 buổi`, `week 3 of the course`. */
export function weekPiece(sentence: TaggedText, index: number): Piece | null {
  const { tokens } = sentence;
  const word = tokens[index]?.fold ?? '';
  const short = shortNumber(word);
  const isNamed = word === 'tuan' || word === 'week';
  const number = isNamed ? digitsOf(tokens[index + 1]) : short;
  if (!isWithin(number, 1, 53)) return null;
  const piece = withYear(sentence, isNamed ? index + 2 : index + 1, 'week', number);
  if (piece.year !== null) return piece;
  const next = tokens[piece.to];
  const isCount = isNamed && (next?.kind === 'word' || next?.fold === '%');
  const isOther = number < clearlyOfYear || isCount || tokens[index - 1]?.kind === 'number';
  return isOther ? null : { ...piece, needsLead: true };
}

/** `2025-W32`, as calendars write it. */
export function yearWeek({ tokens }: TaggedText, index: number): Piece | null {
  const year = digitsOf(tokens[index]);
  const week = tokens[index + 2];
  if (!isYear(year) || tokens[index + 1]?.fold !== '-' || !week?.glued) return null;
  const number = shortNumber(week.fold);
  return isWithin(number, 1, 53) ? { unit: 'week', number, year, to: index + 3 } : null;
}

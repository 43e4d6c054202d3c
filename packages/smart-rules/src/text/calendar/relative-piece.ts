import { phraseAt } from '../phrase-at.ts';
import type { TaggedText } from '../tagged-text.ts';
import { namedPiece } from './named-piece.ts';
import type { Piece, PieceUnit } from './piece.ts';
import { yearPiece } from './year-piece.ts';
import { yearTail } from './year-tail.ts';

/** `this quarter`, `tháng tới`, `EOY`; not when a number follows (`cuối quý 2`). */
export function relativePiece(sentence: TaggedText, index: number): Piece | null {
  const phrase = phraseAt(sentence, index, 'relative');
  if (phrase === undefined) return null;
  const { to } = phrase;
  const last = to - 1;
  if (namedPiece(sentence, last) !== null || yearPiece(sentence, last) !== null) return null;
  if (yearTail(sentence, to).year !== null) return null;
  const [unit = '', offset = '0', end] = phrase.value.split(' ');
  // The lexicon's keys begin with a unit.
  const known = unit as PieceUnit;
  return { unit: known, year: null, offset: Number(offset), to, atEnd: end === 'end' };
}

import { isTagged } from '../is-tagged.ts';
import type { Tag } from '../sense.ts';
import type { TaggedText } from '../tagged-text.ts';
import { namedPiece } from './named-piece.ts';
import { numericDate } from './numeric-date.ts';
import type { Piece } from './piece.ts';
import { relativePiece } from './relative-piece.ts';
import { schoolPiece } from './school-piece.ts';
import { spelledDate } from './spelled-date.ts';
import { weekPiece, yearWeek } from './week-piece.ts';
import { yearPiece } from './year-piece.ts';
import { firstMonths, yearStretch } from './year-stretch.ts';

const names: readonly Tag[] = [
  'relative',
  'month',
  'time',
  'ordinal',
  'half',
  'schoolYear',
  'term',
];

/** A name of the calendar, a word that ends in a digit (`Q2`, `T5`, `FY25`), or the year's own. */
function mayName(sentence: TaggedText, index: number): boolean {
  const word = sentence.tokens[index]?.fold ?? '';
  const endsInDigit = word.charCodeAt(word.length - 1) < 58;
  return (
    endsInDigit ||
    word === 'nam' ||
    word === 'fy' ||
    word === 'last' ||
    isTagged(sentence, index, names)
  );
}

/** The piece of calendar that begins at a token with its own name, if any. */
export function wholePiece(sentence: TaggedText, index: number): Piece | null {
  const kind = sentence.tokens[index]?.kind;
  if (kind === 'number') {
    return (
      schoolPiece(sentence, index) ??
      yearWeek(sentence, index) ??
      yearStretch(sentence, index) ??
      numericDate(sentence, index) ??
      spelledDate(sentence, index) ??
      yearPiece(sentence, index)
    );
  }
  if (kind !== 'word' || !mayName(sentence, index)) return null;
  return (
    schoolPiece(sentence, index) ??
    weekPiece(sentence, index) ??
    firstMonths(sentence, index) ??
    relativePiece(sentence, index) ??
    spelledDate(sentence, index) ??
    namedPiece(sentence, index) ??
    yearPiece(sentence, index)
  );
}

import type { TaggedText } from '../tagged-text.ts';
import { namedPiece } from './named-piece.ts';
import { numericDate } from './numeric-date.ts';
import type { Piece } from './piece.ts';
import { relativePiece } from './relative-piece.ts';
import { spelledDate } from './spelled-date.ts';
import { yearPiece } from './year-piece.ts';
import { yearStretch } from './year-stretch.ts';

/** The piece of calendar that begins at a token, if any. */
export function pieceAt(
  sentence: TaggedText,
  index: number,
): (Piece & { readonly atEnd?: boolean }) | null {
  const token = sentence.tokens[index];
  if (token === undefined || token.kind === 'sign') return null;
  const isKnown = sentence.begins[index] !== undefined || token.fold.length <= 6;
  if (token.kind === 'word' && !isKnown) return null;
  return (
    relativePiece(sentence, index) ??
    yearStretch(sentence, index) ??
    numericDate(sentence, index) ??
    spelledDate(sentence, index) ??
    namedPiece(sentence, index) ??
    yearPiece(sentence, index)
  );
}

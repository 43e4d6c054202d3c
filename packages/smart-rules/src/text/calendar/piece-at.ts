import { phraseAt } from '../phrase-at.ts';
import { phraseBefore } from '../phrase-before.ts';
import type { TaggedText } from '../tagged-text.ts';
import type { Piece } from './piece.ts';
import { wholePiece } from './whole-piece.ts';

/** `giữa tháng 6`, `mid-June`, `đầu quý 3`, `late August`; not `tuần đầu tháng 6`, `giữa Q1 và Q2`. */
function partPiece(sentence: TaggedText, index: number): Piece | null {
  const part = phraseAt(sentence, index, 'part');
  if (part === undefined || phraseBefore(sentence, index, 'time') !== undefined) return null;
  const dash = sentence.tokens[part.to];
  const piece = wholePiece(sentence, dash?.fold === '-' && dash.glued ? part.to + 1 : part.to);
  if (piece === null || piece.unit === 'day' || piece.unit === 'week') return null;
  if (part.value === 'middle' && sentence.tokens[piece.to]?.fold === 'va') return null;
  const { value } = part;
  if (value === 'early') return { ...piece, part: value };
  return value === 'middle' ? { ...piece, part: value, atEnd: true } : { ...piece, atEnd: true };
}

/** The piece of calendar that begins at a token, if any. */
export function pieceAt(sentence: TaggedText, index: number): Piece | null {
  return partPiece(sentence, index) ?? wholePiece(sentence, index);
}

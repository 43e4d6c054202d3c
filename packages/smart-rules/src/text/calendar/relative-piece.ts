import type { Hit } from '../hit.ts';
import { phraseAt } from '../phrase-at.ts';
import type { TaggedText } from '../tagged-text.ts';
import { namedPiece } from './named-piece.ts';
import type { Piece, PieceUnit } from './piece.ts';
import { yearPiece } from './year-piece.ts';
import { yearTail } from './year-tail.ts';

/** `12 tháng sau ra mắt`: the unit of a count, and `sau` leads what follows. */
function isCounted({ tokens }: TaggedText, { from, to }: Hit): boolean {
  return tokens[to - 1]?.fold === 'sau' && tokens[from - 1]?.kind === 'number';
}

/** `trong năm năm tới`: the five years to come, not this one. */
function isFive(sentence: TaggedText, { to }: Hit): boolean {
  const unit = sentence.tokens[to - 1]?.fold === 'nam' && phraseAt(sentence, to, 'time');
  return unit ? phraseAt(sentence, unit.to, 'coming') !== undefined : false;
}

/** `trong quý đầu tiên`: the first one of each, not this one. */
function isFirst({ tokens }: TaggedText, { to }: Hit): boolean {
  return tokens[to]?.fold === 'dau' && tokens[to + 1]?.fold === 'tien';
}

/** `this quarter`, `tháng tới`, `EOY`; not when a number follows (`cuối quý 2`). */
export function relativePiece(sentence: TaggedText, index: number): Piece | null {
  const phrase = phraseAt(sentence, index, 'relative');
  if (phrase === undefined) return null;
  const { to } = phrase;
  if (isCounted(sentence, phrase) || isFive(sentence, phrase) || isFirst(sentence, phrase))
    return null;
  const last = to - 1;
  if (namedPiece(sentence, last) !== null || yearPiece(sentence, last) !== null) return null;
  if (yearTail(sentence, to).year !== null) return null;
  const [unit = '', offset = '0', end] = phrase.value.split(' ');
  // The lexicon's keys begin with a unit.
  const known = unit as PieceUnit;
  return { unit: known, year: null, offset: Number(offset), to, atEnd: end === 'end' };
}

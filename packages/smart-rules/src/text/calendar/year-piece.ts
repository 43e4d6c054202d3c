import { isTagged } from '../is-tagged.ts';
import { phraseAt } from '../phrase-at.ts';
import { phraseBefore } from '../phrase-before.ts';
import type { TaggedText } from '../tagged-text.ts';
import { digitsOf } from './digits-of.ts';
import type { Piece } from './piece.ts';
import { isYear } from './year-tail.ts';

/** `2025`, `năm 2025`, `năm học 2025`. */
export function yearPiece(sentence: TaggedText, index: number): Piece | null {
  const { tokens } = sentence;
  const token = tokens[index];
  const named = token?.fold === 'nam' || token?.fold === 'year' || token?.fold === 'fy';
  const skip = named
    ? tokens[index + 1]?.fold === 'hoc' || tokens[index + 1]?.fold === 'tai'
      ? 2
      : 1
    : 0;
  const year = digitsOf(tokens[index + skip]);
  if (!isYear(year) || tokens[index + skip]?.fold.length !== 4) return null;
  const next = tokens[index + skip + 1];
  const counted =
    next?.kind === 'word' &&
    (next.glued || phraseAt(sentence, index + skip + 1, 'time') !== undefined);
  if (!named && (counted || next?.fold === '%')) return null;
  const follows = isTagged(sentence, index + skip + 1, ['direction', 'filler', 'comparator']);
  // `doanh thu 2026 đạt 310 tỷ`: the year of a measure, not a count.
  const isOfMeasure = follows && phraseBefore(sentence, index, 'metric') !== undefined;
  const leads = phraseAt(sentence, index + skip + 1, 'lead') !== undefined;
  const loose = !named && next?.kind === 'word' && !leads && !isOfMeasure;
  return {
    unit: 'year',
    year,
    fiscal: token?.fold === 'fy',
    to: index + skip + 1,
    needsLead: loose,
  };
}

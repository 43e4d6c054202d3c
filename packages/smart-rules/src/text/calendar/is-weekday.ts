import { phraseAt } from '../phrase-at.ts';
import type { TaggedText } from '../tagged-text.ts';
import { partnerOf } from './partner-of.ts';
import type { Piece } from './piece.ts';

/** `T2-T6 hàng tuần`, `T7 CN` are days of the week, no months. */
export function isWeekday(sentence: TaggedText, index: number, piece: Piece): boolean {
  const { tokens } = sentence;
  const name = tokens[index]?.fold ?? '';
  if (!/^t[2-7]$/.test(name)) return false;
  const before = tokens[index - 1]?.fold ?? '';
  const after = tokens[piece.to];
  // `T5 CN Quận 7` is May of a branch.
  const isWeekend = name === 't7' && after?.fold === 'cn';
  if (isWeekend || ['toi', 'sang', 'chieu', 'thu', 'cn'].includes(before)) return true;
  const weekly = (at: number) => phraseAt(sentence, at, 'frequency')?.value === 'week';
  const partner = partnerOf(sentence, piece);
  return weekly(piece.to) || (partner !== null && weekly(partner.to));
}

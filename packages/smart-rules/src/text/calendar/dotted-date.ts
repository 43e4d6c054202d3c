import { isTagged } from '../is-tagged.ts';
import { phraseBefore } from '../phrase-before.ts';
import type { TaggedText } from '../tagged-text.ts';
import type { Piece } from './piece.ts';

/** Words behind which a number with a dot can only be a day: `đến 4.5` and `by 4.5` may still be levels. */
const dated = /^(?:truoc|trc|ngay|han|chot|nhat|before|deadline|due)$/;

/** `30.06.2025`, and `15.7` right behind `trước`, `hạn` or `ngày` where no unit follows. */
export function dottedDate(sentence: TaggedText, index: number): Piece | null {
  const parts = sentence.tokens[index]?.fold.split('.') ?? [];
  const [day, month, year] = parts.map(Number);
  if (day === undefined || month === undefined || parts.some((part) => part.includes(','))) {
    return null;
  }
  const piece: Piece = { unit: 'day', number: month, day, year: year ?? null, to: index + 1 };
  if (year !== undefined) return parts[2]?.length === 4 && parts.length === 3 ? piece : null;
  const lead = phraseBefore(sentence, index, 'lead');
  const word = sentence.tokens[index - 1]?.fold ?? '';
  const isLed = lead !== undefined && dated.test(word);
  const isMeasured = isTagged(sentence, index + 1, ['time', 'percent', 'scale', 'point', 'money']);
  return isLed && !isMeasured && month <= 12 ? piece : null;
}

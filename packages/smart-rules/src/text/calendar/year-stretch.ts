import type { TaggedText } from '../tagged-text.ts';
import { countAt } from './count-at.ts';
import { digitsOf } from './digits-of.ts';
import { isWithin } from './is-within.ts';
import type { Piece } from './piece.ts';
import { withYear } from './year-tail.ts';

const monthsIn: ReadonlyMap<string, number> = new Map([
  ['thang', 1],
  ['t', 1],
  ['quy', 3],
  ['month', 1],
  ['months', 1],
  ['quarters', 3],
]);

/** `9 tháng đầu năm`, `2 quý cuối năm`: months counted from one end of the year. */
export function yearStretch(sentence: TaggedText, index: number): Piece | null {
  const { tokens } = sentence;
  const noun = tokens[index + 1]?.fold ?? '';
  const months = digitsOf(tokens[index]) * (monthsIn.get(noun) ?? Number.NaN);
  if (!isWithin(months, 2, 11)) return null;
  if (noun === 't' && tokens[index + 2]?.fold === '/') {
    const piece = withYear(sentence, index + 2, 'month', 1, 1, months);
    return piece.year === null ? null : piece;
  }
  const side = tokens[index + 2]?.fold;
  if ((side !== 'dau' && side !== 'cuoi') || tokens[index + 3]?.fold !== 'nam') return null;
  const number = side === 'dau' ? 1 : 13 - months;
  return withYear(sentence, index + 4, 'month', number, 1, months);
}

/** `first six months of 2026`, `last 3 months of the year`; `last 3 months` alone are gone by. */
export function firstMonths(sentence: TaggedText, index: number): Piece | null {
  const { tokens } = sentence;
  const side = tokens[index]?.fold ?? '';
  if (side !== 'first' && side !== 'last' && side !== 'final') return null;
  const { count, to: noun } = countAt(sentence, index + 1);
  const months = count * (monthsIn.get(tokens[noun]?.fold ?? '') ?? Number.NaN);
  if (!isWithin(months, 2, 11) || tokens[noun + 1]?.fold !== 'of') return null;
  const number = side === 'first' ? 1 : 13 - months;
  const isThis = tokens[noun + 2]?.fold === 'the' && tokens[noun + 3]?.fold === 'year';
  if (isThis) return { unit: 'month', number, length: months, year: null, to: noun + 4 };
  const piece = withYear(sentence, noun + 1, 'month', number, 1, months);
  return piece.year === null ? null : piece;
}

import { phraseAt } from '../phrase-at.ts';
import type { TaggedText } from '../tagged-text.ts';
import { digitsOf } from './digits-of.ts';
import type { Piece } from './piece.ts';
import { isYear } from './year-tail.ts';

interface SchoolYear {
  readonly year: number;
  readonly to: number;
}

/** `2025-2026`, `2025/26`: two years in a row. */
function yearPair({ tokens }: TaggedText, index: number): SchoolYear | null {
  const year = digitsOf(tokens[index]);
  const next = digitsOf(tokens[index + 2]);
  const isPair = '-/'.includes(tokens[index + 1]?.fold ?? ' ') && isYear(year);
  return isPair && (next === year + 1 || next === (year + 1) % 100)
    ? { year, to: index + 3 }
    : null;
}

/** `năm học 2025-2026`, `school year 2025/26`, `2025-26 academic year`. */
function schoolYear(sentence: TaggedText, index: number): SchoolYear | null {
  const name = phraseAt(sentence, index, 'schoolYear');
  if (name !== undefined) return yearPair(sentence, name.to);
  const pair = yearPair(sentence, index);
  const behind = pair && phraseAt(sentence, pair.to, 'schoolYear');
  return pair && behind ? { ...pair, to: behind.to } : null;
}

/** `HK1`, `học kỳ II`. */
function termAt(sentence: TaggedText, index: number): { number: number; to: number } | null {
  const phrase = phraseAt(sentence, index, 'term');
  return phrase === undefined ? null : { number: Number(phrase.value), to: phrase.to };
}

/**
 * A school year, from September to May in Vietnam and to June where English is written, or one of its terms, which
 * meet at the end of January. A term without its year is the next that is not over.
 */
export function schoolPiece(sentence: TaggedText, index: number): Piece | null {
  const term = termAt(sentence, index);
  const sign = term === null ? undefined : sentence.tokens[term.to]?.fold;
  const at = term === null ? index : sign === ',' || sign === '-' ? term.to + 1 : term.to;
  const school = schoolYear(sentence, at);
  if (term === null && school === null) return null;
  const year = school?.year ?? null;
  const to = school?.to ?? term?.to ?? index + 1;
  const months = sentence.locale === 'vi' ? 9 : 10;
  const [number, length] = term === null ? [9, months] : term.number === 1 ? [9, 5] : [14, 4];
  return { unit: 'month', number, length, year, to, isNext: year === null };
}

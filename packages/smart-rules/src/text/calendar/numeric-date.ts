import type { TaggedText } from '../tagged-text.ts';
import { digitsOf } from './digits-of.ts';
import { dottedDate } from './dotted-date.ts';
import { isWithin } from './is-within.ts';
import type { Piece } from './piece.ts';
import { isYear } from './year-tail.ts';

const day = (month: number, dayOfMonth: number, year: number | null, to: number): Piece => ({
  unit: 'day',
  number: month,
  day: dayOfMonth,
  year,
  to,
});

/** `30/6/2025`, `30.06.2025`, `2025-06-30`, `6/2025`, `30/6`; the order follows the language. */
export function numericDate(sentence: TaggedText, index: number): Piece | null {
  const { tokens, locale } = sentence;
  const first = tokens[index];
  if (first?.kind !== 'number') return null;
  if (first.fold.includes('.')) return dottedDate(sentence, index);
  const separator = tokens[index + 1];
  if (separator === undefined || !'/-'.includes(separator.fold)) return null;
  const a = digitsOf(first);
  const b = digitsOf(tokens[index + 2]);
  if (Number.isNaN(a) || Number.isNaN(b)) return null;
  const tight = separator.glued && tokens[index + 2]?.glued === true;
  const c =
    tokens[index + 3]?.fold === separator.fold && tokens[index + 3]?.glued
      ? digitsOf(tokens[index + 4])
      : Number.NaN;
  if (tight && isYear(a) && isWithin(b, 1, 12)) {
    if (isWithin(c, 1, 31)) return day(b, c, a, index + 5);
    if (separator.fold === '-') return { unit: 'month', number: b, year: a, to: index + 3 };
  }
  if (separator.fold === '/' && isWithin(a, 1, 12) && isYear(b)) {
    return { unit: 'month', number: a, year: b, to: index + 3 };
  }
  const american = (locale === 'en' && isWithin(a, 1, 12)) || b > 12;
  const month = american ? a : b;
  const dayOfMonth = american ? b : a;
  if (!isWithin(month, 1, 12) || !isWithin(dayOfMonth, 1, 31) || !tight) return null;
  const swappable = a <= 12 && b <= 12 && a !== b && locale === 'en';
  if (!Number.isNaN(c) && (isYear(c) || (c < 100 && tokens[index + 4]?.fold.length === 2))) {
    return { ...day(month, dayOfMonth, c < 100 ? 2000 + c : c, index + 5), swappable };
  }
  if (separator.fold !== '/' || !Number.isNaN(c) || isPartOf(sentence, index, a < b)) return null;
  return { ...day(month, dayOfMonth, null, index + 3), swappable, needsLead: a <= b };
}

/** `in 3/4 of branches`, `ở 3/4 số kho`: a share, no day. */
function isPartOf({ tokens }: TaggedText, index: number, isShare: boolean): boolean {
  const [whole, next] = tokens.slice(index + 3, index + 5);
  const isWhole = whole?.fold === 'of' || whole?.fold === 'so' || whole?.fold === 'tong';
  return isShare && isWhole && next?.kind === 'word' && next.fold !== 'voi';
}

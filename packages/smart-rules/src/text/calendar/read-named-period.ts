import type { Ambiguity } from '../facts.ts';
import { firstChange } from '../first-change.ts';
import { phraseAt } from '../phrase-at.ts';
import { rangeOf } from '../range-of.ts';
import type { TaggedText } from '../tagged-text.ts';
import type { TokenSpan } from '../token-span.ts';
import { isWeekday } from './is-weekday.ts';
import { type Leads, leadsBefore } from './leads-before.ts';
import type { Span } from './part-of-span.ts';
import { partnerOf } from './partner-of.ts';
import { pastAt } from './past-at.ts';
import type { PeriodContext, PeriodReading } from './period-reading.ts';
import type { Piece } from './piece.ts';
import { pieceAt } from './piece-at.ts';
import { placePiece } from './place-piece.ts';
import { addDays, formatDay } from './plain-day.ts';
import { wordsBefore } from './words-before.ts';

function spanOf(piece: Piece, partner: Piece | null, context: PeriodContext): Span | null {
  const { now, fiscalYearStart } = context;
  if (partner === null) return placePiece(piece, now, fiscalYearStart);
  const year = piece.year ?? partner.year;
  const later = piece.later ?? partner.later;
  const first = placePiece({ ...piece, year, later }, now, fiscalYearStart);
  const last = placePiece({ ...partner, year: partner.year ?? year, later }, now, fiscalYearStart);
  return first && last && { start: first.start, end: last.end };
}

function ambiguityOf(
  sentence: TaggedText,
  piece: Piece,
  leads: Leads,
  span: Span | null,
  words: TokenSpan,
): Ambiguity | null {
  const range = rangeOf(sentence, words);
  if (piece.swappable && span) {
    const { year, month, day } = span.start;
    return {
      code: 'day_month_order',
      range,
      otherwise: formatDay({ year, month: day, day: month }),
    };
  }
  const vague =
    leads.all.has('until') &&
    !leads.all.has('end') &&
    piece.unit !== 'day' &&
    piece.part === undefined &&
    piece.offset === undefined;
  const word = sentence.tokens[leads.from]?.fold;
  if (vague && span && (word === 'by' || word === 'den' || word === 'toi')) {
    return { code: 'quarter_end', range, otherwise: formatDay(addDays(span.start, -1)) };
  }
  return null;
}

/** Names of levels (`2023 levels`, `mức 2023`) make a year a comparison. */
function isLevelOf(sentence: TaggedText, leads: Leads, to: number): boolean {
  const next = sentence.tokens[to]?.fold ?? '';
  if (['level', 'levels', 'baseline', 'figures'].includes(next)) return true;
  return (
    sentence.tokens[leads.from]?.fold === 'over' || sentence.tokens[leads.from - 1]?.fold === 'over'
  );
}

/** `Q2 năm ngoái`, `May last year`. */
function isLastYears(sentence: TaggedText, to: number): boolean {
  const past = pastAt(sentence, to);
  return past !== undefined && /^(?:nam|last)$/.test(sentence.tokens[past.from]?.fold ?? '');
}

/** `Double exports from 2019`: where a change starts from, once that time is over. */
function isGrownFrom(sentence: TaggedText, leads: Leads): boolean {
  const word = sentence.tokens[leads.from]?.fold ?? '';
  if (word !== 'from' && word !== 'tu') return false;
  return firstChange(sentence) < leads.from;
}

const plans = /^(?:hoach|tieu|plan|target|budget)$/;

/** `Vượt doanh thu năm 2024`: the year to beat; a plan of 2024 is met in 2024. */
function isSurpassed(sentence: TaggedText, index: number): boolean {
  const isPlan = (at: number) => plans.test(sentence.tokens[at]?.fold ?? '');
  const isAbove = (at: number) => phraseAt(sentence, at, 'comparator')?.value === '>';
  const nearest = wordsBefore(sentence, index).find((at) => isPlan(at) || isAbove(at));
  return nearest !== undefined && !isPlan(nearest);
}

/** `so với doanh thu 2024`: the measure stands between the comparison and its year. */
function isAgainst(sentence: TaggedText, index: number): boolean {
  return wordsBefore(sentence, index).some((at) => phraseAt(sentence, at, 'versus') !== undefined);
}

/** Is it only named to compare with: `so với Q2`, `cùng kỳ 2023`, `(2024: 17%)`, `(T3: 2,4%)` in April, `2023 levels`? */
function isComparison(
  sentence: TaggedText,
  index: number,
  piece: Piece,
  leads: Leads,
  to: number,
  isOver: boolean,
): boolean {
  const past = pastAt(sentence, index);
  const isPast = past !== undefined && piece.to <= past.to;
  if (leads.all.has('versus') || isPast || isLastYears(sentence, to)) return true;
  if (isOver && to === piece.to && isGrownFrom(sentence, leads)) return true;
  if (isOver && piece.unit === 'year' && isSurpassed(sentence, index)) return true;
  const { tokens } = sentence;
  const labels = tokens[to]?.fold === ':' && tokens[index - 1]?.fold === '(';
  const isYear = piece.unit === 'year';
  if (isYear && isAgainst(sentence, index)) return true;
  return (labels && (isYear || isOver)) || (isYear && isLevelOf(sentence, leads, to));
}

/** Which ends of a span bind, by its leading words; null ends where it waits for today. */
function boundsOf(
  piece: Piece,
  leads: Leads,
  span: Span | null,
): Pick<PeriodReading, 'role' | 'start' | 'end'> {
  const start = span && formatDay(span.start);
  const end = span && formatDay(span.end);
  const isDay = piece.unit === 'day';
  const isEnd = leads.all.has('end') || piece.atEnd === true;
  const isBefore = leads.all.has('before');
  if (isBefore && !isEnd && !isDay && !leads.all.has('until')) {
    return { role: 'deadline', start: null, end: span && formatDay(addDays(span.start, -1)) };
  }
  if (isEnd || isBefore || leads.all.has('until')) return { role: 'deadline', start: null, end };
  if (leads.all.has('start')) return { role: 'start', start, end: null };
  if (isDay) return { role: 'deadline', start: null, end };
  return { role: leads.all.has('in') ? 'during' : 'bare', start, end };
}

/** A period with a name on the calendar, and what its leading words make of it. */
export function readNamedPeriod(
  sentence: TaggedText,
  index: number,
  context: PeriodContext,
): PeriodReading | null {
  const piece = pieceAt(sentence, index);
  if (piece === null) return null;
  const leads = leadsBefore(sentence, index);
  const partner = partnerOf(sentence, piece);
  if (piece.needsLead && leads.all.size === 0 && partner === null) return null;
  if (isWeekday(sentence, index, piece)) return null;
  const span = spanOf(piece, partner, context);
  const pending = span === null && context.now === null;
  if (span === null && !pending) return null;
  const { from } = leads;
  const { to } = partner ?? piece;
  const ambiguous = ambiguityOf(sentence, piece, leads, span, { from, to });
  const start = span && formatDay(span.start);
  const end = span && formatDay(span.end);
  const isOver = end !== null && context.now !== null && end < formatDay(context.now);
  if (isComparison(sentence, index, piece, leads, to, isOver)) {
    return { role: 'versus', start, end, pending, from, to, ambiguous };
  }
  if (partner !== null) return { role: 'deadline', start, end, pending, from, to, ambiguous };
  const bounds = boundsOf(piece, leads, span);
  return { role: bounds.role, start: bounds.start, end: bounds.end, pending, from, to, ambiguous };
}

import type { Ambiguity } from '../facts.ts';
import { phraseAt } from '../phrase-at.ts';
import { rangeOf } from '../range-of.ts';
import type { TaggedText } from '../tagged-text.ts';
import { isWeekday } from './is-weekday.ts';
import { type Leads, leadsBefore } from './leads-before.ts';
import { partnerOf } from './partner-of.ts';
import type { PeriodContext, PeriodReading } from './period-reading.ts';
import type { Piece } from './piece.ts';
import { pieceAt } from './piece-at.ts';
import { placePiece, type Span } from './place-piece.ts';
import { addDays, formatDay } from './plain-day.ts';

function spanOf(piece: Piece, partner: Piece | null, context: PeriodContext): Span | null {
  const { now, fiscalYearStart } = context;
  if (partner === null) return placePiece(piece, now, fiscalYearStart);
  const first = placePiece({ ...piece, year: piece.year ?? partner.year }, now, fiscalYearStart);
  const last = placePiece({ ...partner, year: partner.year ?? piece.year }, now, fiscalYearStart);
  return first && last && { start: first.start, end: last.end };
}

function ambiguityOf(
  sentence: TaggedText,
  piece: Piece,
  leads: Leads,
  span: Span | null,
  from: number,
  to: number,
): Ambiguity | null {
  const range = rangeOf(sentence, { from, to });
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

/** `mid-2026`, `giữa năm 2026` end with June. */
function isMiddle({ tokens }: TaggedText, index: number): boolean {
  const before = tokens[index - 1]?.fold === '-' ? tokens[index - 2] : tokens[index - 1];
  return before?.fold === 'mid' || before?.fold === 'giua';
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
  if (piece.needsLead && leads.all.size === 0 && partnerOf(sentence, piece) === null) return null;
  if (isWeekday(sentence, index, piece)) return null;
  const partner = partnerOf(sentence, piece);
  const to = (partner ?? piece).to;
  const from = leads.from;
  const span = spanOf(piece, partner, context);
  const pending = span === null && context.now === null;
  if (span === null && !pending) return null;
  const reading = {
    from,
    to,
    pending,
    ambiguous: ambiguityOf(sentence, piece, leads, span, from, to),
  };
  const start = span && formatDay(span.start);
  const end = span && formatDay(span.end);
  const isPast = phraseAt(sentence, index, 'past') !== undefined;
  const labelsValue =
    piece.unit === 'year' &&
    sentence.tokens[to]?.fold === ':' &&
    sentence.tokens[index - 1]?.fold === '(';
  if (
    leads.all.has('versus') ||
    isPast ||
    labelsValue ||
    (piece.unit === 'year' && isLevelOf(sentence, leads, to))
  ) {
    return { ...reading, role: 'versus', start, end };
  }
  if (partner !== null) return { ...reading, role: 'during', start, end };
  if (piece.unit === 'year' && span !== null && isMiddle(sentence, index)) {
    const half = { ...span.start, month: 6, day: 30 };
    return { ...reading, role: 'deadline', start: null, end: formatDay(half) };
  }
  const isEnd = leads.all.has('end') || piece.atEnd === true;
  if (leads.all.has('before') && !isEnd && piece.unit !== 'day') {
    return {
      ...reading,
      role: 'deadline',
      start: null,
      end: span && formatDay(addDays(span.start, -1)),
    };
  }
  if (isEnd || leads.all.has('before') || leads.all.has('until')) {
    return { ...reading, role: 'deadline', start: null, end };
  }
  if (leads.all.has('start')) return { ...reading, role: 'start', start, end: null };
  const role = leads.all.has('in') ? 'during' : 'bare';
  if (piece.unit === 'day') return { ...reading, role: 'deadline', start: null, end };
  return { ...reading, role, start, end };
}

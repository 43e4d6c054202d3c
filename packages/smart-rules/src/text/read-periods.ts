import { digitsOf, type Piece, pieceAt } from './calendar-piece.ts';
import type { Ambiguity } from './facts.ts';
import { placePiece, type Span } from './place-piece.ts';
import { addDays, addMonths, formatDay, type PlainDay } from './plain-date.ts';
import { phraseAt, phraseBefore, rangeOf, type Sentence } from './sentence.ts';

/** `versus` is a comparison (`so với năm 2023`), `start` names only a beginning. */
export type PeriodRole = 'deadline' | 'during' | 'bare' | 'start' | 'versus';

export interface PeriodReading {
  readonly role: PeriodRole;
  readonly start: string | null;
  readonly end: string | null;
  readonly pending: boolean;
  /** Tokens: the words that name it, its leading words included. */
  readonly from: number;
  readonly to: number;
  readonly ambiguous: Ambiguity | null;
}

export interface PeriodContext {
  readonly now: PlainDay | null;
  /** Month in which the fiscal year begins, 1–12. */
  readonly fiscalYearStart: number;
}

type Lead = 'before' | 'until' | 'end' | 'in' | 'start' | 'versus';

interface Leads {
  readonly all: ReadonlySet<Lead>;
  readonly from: number;
}

/** The words in front of a date, read backwards: `đến hết`, `by the end of`, `so với`. */
function leadsBefore(sentence: Sentence, index: number): Leads {
  const all = new Set<Lead>();
  let from = index;
  for (let step = 0; step < 5 && from > 0; step += 1) {
    const versus = phraseBefore(sentence, from, 'versus');
    if (versus !== undefined) return { all: new Set<Lead>(['versus']), from: versus.at };
    const found = phraseBefore(sentence, from, 'lead');
    if (found === undefined) break;
    const value = found.phrase.value.value;
    if (value === 'link') {
      from = found.at;
      continue;
    }
    // The lexicon's keys of `lead` are exactly these.
    all.add(value as Lead);
    from = found.at;
  }
  const isLinkOnly = all.size === 0;
  return { all, from: isLinkOnly ? index : from };
}

const joins: ReadonlySet<string> = new Set([
  '-',
  'den',
  'toi',
  'to',
  'until',
  'through',
  'till',
  'and',
  'va',
  '→',
  'thru',
]);

/** The far end of `tháng 4 đến tháng 6`, `Q1–Q3`, `2026–2030`, `tháng 4-6`. */
function partnerOf(sentence: Sentence, piece: Piece): Piece | null {
  const { tokens } = sentence;
  if (!joins.has(tokens[piece.to]?.fold ?? '')) return null;
  let at = piece.to + 1;
  while (['ngay', 'het', 'the', 'end', 'of', 'cuoi'].includes(tokens[at]?.fold ?? '')) at += 1;
  const partner = pieceAt(sentence, at);
  if (partner !== null && partner.offset === null) {
    const same = partner.unit === piece.unit;
    if (same || (piece.unit === 'year' && partner.year !== null)) return partner;
    return null;
  }
  const number = digitsOf(tokens[at]);
  const next = tokens[at + 1];
  const bare = next === undefined || next.kind === 'sign' ? next?.fold !== '%' : false;
  const most = { month: 12, quarter: 4, half: 2 } as const;
  if (
    (piece.unit === 'month' || piece.unit === 'quarter') &&
    bare &&
    number > piece.number &&
    number <= most[piece.unit]
  ) {
    return { ...piece, number, to: at + 1 };
  }
  return null;
}

function spanOf(piece: Piece, partner: Piece | null, context: PeriodContext): Span | null {
  const { now, fiscalYearStart } = context;
  if (partner === null) return placePiece(piece, now, fiscalYearStart);
  const first = placePiece({ ...piece, year: piece.year ?? partner.year }, now, fiscalYearStart);
  const last = placePiece({ ...partner, year: partner.year ?? piece.year }, now, fiscalYearStart);
  return first && last && { start: first.start, end: last.end };
}

function isWeekday(sentence: Sentence, index: number, piece: Piece): boolean {
  const { tokens } = sentence;
  if (!/^t[2-7]$/.test(tokens[index]?.fold ?? '')) return false;
  const before = tokens[index - 1]?.fold ?? '';
  const after = tokens[piece.to];
  if (after?.fold === 'cn' || ['toi', 'sang', 'chieu', 'thu', 'cn'].includes(before)) return true;
  const weekly = (at: number) => phraseAt(sentence, at, 'frequency')?.value.value === 'week';
  const partner = partnerOf(sentence, piece);
  return weekly(piece.to) || (partner !== null && weekly(partner.to));
}

function ambiguityOf(
  sentence: Sentence,
  piece: Piece,
  leads: Leads,
  span: Span | null,
  from: number,
  to: number,
): Ambiguity | null {
  const range = rangeOf(sentence, from, to);
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
    piece.offset === null;
  const word = sentence.tokens[leads.from]?.fold;
  if (vague && span && (word === 'by' || word === 'den' || word === 'toi')) {
    return { code: 'quarter_end', range, otherwise: formatDay(addDays(span.start, -1)) };
  }
  return null;
}

/** Names of levels (`2023 levels`, `mức 2023`) make a year a comparison. */
function isLevelOf(sentence: Sentence, leads: Leads, to: number): boolean {
  const next = sentence.tokens[to]?.fold ?? '';
  if (['level', 'levels', 'baseline', 'figures'].includes(next)) return true;
  return (
    sentence.tokens[leads.from]?.fold === 'over' || sentence.tokens[leads.from - 1]?.fold === 'over'
  );
}

function readNamed(
  sentence: Sentence,
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
  const isPast = sentence.phrases[index]?.some((p) => p.value.tag === 'past');
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

const spanDays = { day: 1, week: 7 } as const;
const spanMonths = { month: 1, quarter: 3, year: 12 } as const;

function lengthOf(unit: string, count: number, now: PlainDay): PlainDay | null {
  if (unit === 'day' || unit === 'week') return addDays(now, spanDays[unit] * count);
  if (unit === 'month' || unit === 'quarter' || unit === 'year') {
    return Number.isInteger(count) ? addMonths(now, spanMonths[unit] * count) : null;
  }
  return null;
}

/** `trong 3 tháng`, `over the next 2 quarters`: counted from today, unless an event is named. */
function readSpan(sentence: Sentence, index: number, context: PeriodContext): PeriodReading | null {
  const word = phraseAt(sentence, index, 'numberWord');
  const count = word ? Number(word.value.value) : digitsOf(sentence.tokens[index]);
  if (!(count >= 1 && count <= 120)) return null;
  const at = index + (word ? word.folds.length : 1);
  const noun = phraseAt(sentence, at, 'time');
  if (noun === undefined) return null;
  const unit = noun.value.value;
  const to = at + noun.folds.length;
  if (unit === 'day' ? count < 28 : !(unit in spanMonths || unit === 'week')) return null;
  const lead = phraseBefore(sentence, index, 'within');
  const coming = phraseAt(sentence, to, 'coming');
  if (lead === undefined && coming === undefined) return null;
  if (coming === undefined && phraseAt(sentence, to, 'anchor')) return null;
  if (sentence.tokens[to]?.fold === '-' || sentence.tokens[at]?.fold === '-') return null;
  const from = lead?.at ?? index;
  const end = context.now && lengthOf(unit, count, context.now);
  return {
    role: 'during',
    start: context.now && formatDay(context.now),
    end: end && formatDay(end),
    pending: context.now === null,
    from,
    to: to + (coming?.folds.length ?? 0),
    ambiguous: null,
  };
}

/** Every stretch of calendar in a sentence, comparisons included, from left to right. */
export function readPeriods(sentence: Sentence, context: PeriodContext): readonly PeriodReading[] {
  const found: PeriodReading[] = [];
  let index = sentence.first;
  while (index < sentence.tokens.length) {
    const reading =
      readNamed(sentence, index, context) ??
      readSpan(sentence, index, context) ??
      readPast(sentence, index);
    if (reading === null) {
      index += 1;
      continue;
    }
    found.push(reading);
    index = Math.max(index + 1, reading.to);
  }
  return found;
}

function readPast(sentence: Sentence, index: number): PeriodReading | null {
  const past = phraseAt(sentence, index, 'past');
  if (past === undefined) return null;
  return {
    role: 'versus',
    start: null,
    end: null,
    pending: false,
    from: index,
    to: index + past.folds.length,
    ambiguous: null,
  };
}

const rank: Readonly<Record<PeriodRole, number>> = {
  deadline: 3,
  during: 2,
  bare: 1,
  start: 0.5,
  versus: 0,
};

/** The period that binds: a deadline before a stretch, a stretch before a bare name. */
export function choosePeriod(readings: readonly PeriodReading[]): PeriodReading | null {
  let chosen: PeriodReading | null = null;
  for (const reading of readings) {
    if (rank[reading.role] > (chosen === null ? 0 : rank[chosen.role])) chosen = reading;
  }
  return chosen;
}

import { phraseAt } from '../phrase-at.ts';
import { phraseBefore } from '../phrase-before.ts';
import type { TaggedText } from '../tagged-text.ts';
import { countAt } from './count-at.ts';
import type { PeriodContext, PeriodReading } from './period-reading.ts';
import { addDays, addMonths, formatDay, type PlainDay } from './plain-day.ts';

const spanDays = { day: 1, week: 7 } as const;

const spanMonths = { month: 1, quarter: 3, year: 12 } as const;

function lengthOf(unit: string, count: number, now: PlainDay): PlainDay | null {
  if (unit === 'day' || unit === 'week') return addDays(now, spanDays[unit] * count);
  if (unit === 'month' || unit === 'quarter' || unit === 'year') {
    return Number.isInteger(count) ? addMonths(now, spanMonths[unit] * count) : null;
  }
  return null;
}

/** `theo dõi trong 2 tuần`, `trong 3 tháng liên tiếp`: how long it is watched, whenever that is. */
function isWatched(sentence: TaggedText, from: number, to: number): boolean {
  return (
    phraseBefore(sentence, from, 'watch') !== undefined ||
    phraseAt(sentence, to, 'inARow') !== undefined
  );
}

/** `trong 3 tháng`, `over the next 2 quarters`: counted from today, unless an event is named. */
export function readSpan(
  sentence: TaggedText,
  index: number,
  context: PeriodContext,
): PeriodReading | null {
  // `năm` is five where a unit of time follows it.
  const isFive = sentence.tokens[index]?.fold === 'nam';
  const { count: told, to: at } = countAt(sentence, index);
  const count = isFive && Number.isNaN(told) ? 5 : told;
  if (!(count >= 1 && count <= 120)) return null;
  const noun = phraseAt(sentence, at, 'time');
  if (noun === undefined) return null;
  const { value: unit, to } = noun;
  if (unit === 'day' ? count < 28 : !(unit in spanMonths || unit === 'week')) return null;
  const lead = phraseBefore(sentence, index, 'within');
  const coming = phraseAt(sentence, to, 'coming');
  if (lead === undefined && coming === undefined) return null;
  if (coming === undefined && (isFive || isWatched(sentence, lead?.from ?? index, to))) return null;
  if (coming === undefined && phraseAt(sentence, to, 'anchor')) return null;
  if (sentence.tokens[to]?.fold === '-' || sentence.tokens[at]?.fold === '-') return null;
  const from = lead?.from ?? index;
  const end = context.now && lengthOf(unit, count, context.now);
  return {
    role: 'during',
    start: context.now && formatDay(context.now),
    end: end && formatDay(end),
    pending: context.now === null,
    from,
    to: coming?.to ?? to,
    ambiguous: null,
  };
}

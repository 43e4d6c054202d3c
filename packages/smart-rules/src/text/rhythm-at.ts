import { countAt } from './calendar/count-at.ts';
import type { FrequencyUnit } from './facts.ts';
import { isTagged } from './is-tagged.ts';
import { phraseAt } from './phrase-at.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Tag } from './sense.ts';
import type { TaggedText } from './tagged-text.ts';
import type { TokenSpan } from './token-span.ts';

export interface Rhythm extends TokenSpan {
  readonly value: FrequencyUnit;
}

const opens: ReadonlySet<string> = new Set(['every', 'each', 'per', 'môi4', 'moi', 'cư2', 'cu']);

/** Months and days that are a unit of their own. */
const monthly: Readonly<Record<number, FrequencyUnit>> = { 3: 'quarter', 6: 'half', 12: 'year' };
const daily: Readonly<Record<number, FrequencyUnit>> = { 7: 'week', 30: 'month', 90: 'quarter' };

const units: Readonly<Record<string, FrequencyUnit>> = {
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
};

/** The token after `/lần`, `một lần`, `/ 1 lần`. */
function onceEnd({ tokens }: TaggedText, index: number): number | null {
  const at = tokens[index]?.fold === '/' ? index + 1 : index;
  const one = tokens[at]?.fold === '1' || tokens[at]?.fold === 'mot' ? at + 1 : at;
  return one > index && tokens[one]?.fold === 'lan' ? one + 1 : null;
}

/** `6 tháng/lần`, `hai tuần một lần`, `every 3 months`, `mỗi 2 tuần`: how many units lie between two times. */
export function rhythmAt(sentence: TaggedText, index: number): Rhythm | null {
  const { count, to } = countAt(sentence, index);
  if (!(count >= 1)) return null;
  const noun = phraseAt(sentence, to, 'time');
  const unit = units[noun?.value ?? ''];
  if (noun === undefined || unit === undefined) return null;
  const own = unit === 'month' ? monthly : unit === 'day' ? daily : {};
  const value = own[count] ?? unit;
  const end = onceEnd(sentence, noun.to);
  if (end !== null) return { value, from: index, to: end };
  const isOpen = opens.has(sentence.tokens[index - 1]?.exact ?? '');
  return isOpen ? { value, from: index - 1, to: noun.to } : null;
}

const behindRate: readonly Tag[] = ['direction', 'comparator', 'to', 'from', 'filler'];

/** `Sản lượng tháng đạt 900 tấn`, `sản lượng ngày ≥ 300`: what a measure is counted by. */
export function measuredPer(sentence: TaggedText, index: number): Rhythm | null {
  const noun = phraseAt(sentence, index, 'time');
  const value = units[noun?.value ?? ''];
  if (noun === undefined || value === undefined || noun.to > index + 1) return null;
  if (phraseBefore(sentence, index, 'metric') === undefined) return null;
  const next = sentence.tokens[noun.to];
  const isEnd = next === undefined || '|:;,'.includes(next.fold);
  const isFree = isEnd || isTagged(sentence, noun.to, behindRate);
  return isFree ? { value, from: index, to: noun.to } : null;
}

/** `3 buổi 1 tuần`: how many times in one unit. */
export function timesAUnit(sentence: TaggedText, index: number): Rhythm | null {
  if (sentence.tokens[index]?.fold !== '1') return null;
  const noun = phraseAt(sentence, index + 1, 'time');
  const unit = units[noun?.value ?? ''];
  const isTimes = /^(?:lan|buoi|bai|ca|cuoc|gio|phut)$/.test(
    sentence.tokens[index - 1]?.fold ?? '',
  );
  if (noun === undefined || unit === undefined || !isTimes) return null;
  if (sentence.tokens[noun.to]?.kind === 'number') return null;
  return phraseBefore(sentence, index, 'lead') ? null : { value: unit, from: index, to: noun.to };
}

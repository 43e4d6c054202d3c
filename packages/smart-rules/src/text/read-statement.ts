import { choosePeriod } from './calendar/choose-period.ts';
import type { PeriodReading } from './calendar/period-reading.ts';
import { type PlainDay, parseDay } from './calendar/plain-day.ts';
import { readPeriods } from './calendar/read-periods.ts';
import { chooseTarget } from './choose-target.ts';
import { cleanText } from './clean-text.ts';
import { contentWords } from './content-words.ts';
import type { Ambiguity, Facts, Locale, MetricKind, Refusal, TargetFact, Unit } from './facts.ts';
import { graphemeCount } from './grapheme-count.ts';
import { joinRanges } from './join-ranges.ts';
import { markTaken } from './mark-taken.ts';
import { phraseAt } from './phrase-at.ts';
import type { Quantity } from './quantity.ts';
import { rangeOf } from './range-of.ts';
import { readDirection } from './read-direction.ts';
import { readFrequency } from './read-frequency.ts';
import { readFurtherWishes } from './read-further-wishes.ts';
import { readKind } from './read-kind.ts';
import { readMetrics } from './read-metric.ts';
import { type Pair, readPair } from './read-pair.ts';
import { readPlaceholders } from './read-placeholders.ts';
import { readQuantities } from './read-quantities.ts';
import { readServiceLevel } from './read-service-level.ts';
import { readVague } from './read-vague.ts';
import { type TaggedText, tagText } from './tagged-text.ts';

export interface ReadOptions {
  /** Which language the numbers and dates follow; found from the words when left out. */
  readonly locale?: Locale | null;
  /** Today as `YYYY-MM-DD`, or a function that tells it. Without it relative dates stay pending. */
  readonly now?: string | (() => string) | null;
  /** Month in which the fiscal year begins, 1–12; quarters and halves follow it. */
  readonly fiscalYearStart?: number;
  /** Longest text that is read, in UTF-16 units. */
  readonly maxLength?: number;
}

function todayOf(now: ReadOptions['now']): PlainDay | null {
  if (now === undefined || now === null) return null;
  return parseDay(typeof now === 'function' ? now() : now);
}

function unitOf(quantity: Quantity, metric: MetricKind | null, locale: Locale): Unit {
  const { kind, currency, noun } = quantity;
  if (kind === 'money')
    return { kind, currency: currency ?? (locale === 'vi' ? 'VND' : null), noun: null };
  if (kind !== null) return { kind, currency, noun };
  if (metric === 'score' && quantity.written === quantity.value)
    return { kind: 'score', currency: null, noun: null };
  if (metric === 'ratio' && locale === 'vi') return { kind: 'percent', currency: null, noun: null };
  const large = quantity.value >= 1_000_000 && quantity.written !== quantity.value;
  if (metric === 'money' && quantity.value !== quantity.written) {
    return { kind: 'money', currency: locale === 'vi' ? 'VND' : null, noun: null };
  }
  if (large && locale === 'vi') return { kind: 'money', currency: 'VND', noun: null };
  return { kind: 'count', currency: null, noun: null };
}

function refused(text: string, refusal: Refusal, locale: Locale): Facts {
  return {
    text,
    locale,
    refusal,
    target: null,
    comparator: null,
    baseline: null,
    direction: null,
    period: null,
    frequency: null,
    serviceLevel: null,
    kind: { value: 'unclear', range: [0, 0] },
    metric: null,
    vague: [],
    group: null,
    placeholders: [],
    urgency: null,
    furtherWishes: [],
    length: text.length,
    contentWords: 0,
    ambiguous: [],
  };
}

/** Words of a range as they stand in the clean text. */
function wordsOf(sentence: TaggedText, from: number, to: number): string {
  return sentence.clean.slice(sentence.tokens[from]?.start ?? 0, sentence.tokens[to - 1]?.end ?? 0);
}

function firstOf(sentence: TaggedText, tag: 'group' | 'urgency') {
  for (let index = sentence.first; index < sentence.tokens.length; index += 1) {
    const phrase = phraseAt(sentence, index, tag);
    if (phrase === undefined) continue;
    const to = index + phrase.folds.length;
    return { value: wordsOf(sentence, index, to), range: rangeOf(sentence, index, to) };
  }
  return null;
}

/**
 * Reads a KPI statement once: everything the rules need to know, each fact with its range in the text.
 * Pure; never throws on any string. A text that breaks the guards comes back with a `refusal` and no facts.
 */
export function readStatement(text: string, options: ReadOptions = {}): Facts {
  const cleaned = cleanText(text, options.maxLength ?? 2_000);
  if (typeof cleaned === 'string') return refused(text, cleaned, options.locale ?? 'en');
  const sentence = tagText(cleaned, options.locale ?? null);
  const { locale } = sentence;
  const periods = readPeriods(sentence, {
    now: todayOf(options.now),
    fiscalYearStart: options.fiscalYearStart ?? 1,
  });
  const taken = markTaken(sentence.tokens.length, periods);
  const quantities = joinRanges(sentence, readQuantities(sentence, taken));
  const metrics = readMetrics(sentence);
  const metric = metrics[0] ?? null;
  const head = metric && metric.from < (quantities[0]?.from ?? 0) ? metric.kind : null;
  const { pair, today } = readPair(sentence, quantities, taken);
  const isBetween = ({ from }: PeriodReading) =>
    pair !== null && from >= pair.baseline.to && from < pair.target.from;
  const period = choosePeriod(periods.filter((reading) => !isBetween(reading)));
  const candidates = quantities.filter((quantity) => !today.has(quantity));
  const target = pair?.target ?? chooseTarget(sentence, candidates, head);
  const start =
    pair?.baseline ?? [...today].find((q) => target !== null && q.from !== target.from) ?? null;
  const factOf = (quantity: Quantity): TargetFact => ({
    value: quantity.value,
    high: quantity.high,
    unit: unitOf(quantity, metricOf(quantity), locale),
    range: rangeOf(sentence, quantity.from, quantity.to),
  });
  const metricOf = (quantity: Quantity): MetricKind | null =>
    metrics.filter(({ from }) => from < quantity.from).at(-1)?.kind ?? metric?.kind ?? null;
  const targetFact = target && factOf(target);
  const baseline = start && targetFact && factOf(start);
  const comparator = target?.comparator ?? danglingComparator(sentence, target);
  const frequency = readFrequency(sentence, taken);
  const vague = readVague(sentence, target !== null);
  const kind = readKind(sentence, {
    hasTarget: target !== null,
    isPercent: targetFact?.unit.kind === 'percent',
    hasMetric: metric !== null,
    hasDeadline: period !== null,
  });
  const direction = directionOf(sentence, pair, metric?.kind ?? null);
  const service = readServiceLevel(sentence, quantities, taken);
  return {
    text,
    locale,
    refusal: null,
    target: targetFact,
    comparator: comparator && {
      value: comparator.sign,
      range: rangeOf(sentence, comparator.from, comparator.to),
    },
    baseline: baseline && {
      ...baseline,
      unit: baseline.unit.kind === 'count' && targetFact ? targetFact.unit : baseline.unit,
    },
    direction: direction && {
      value: direction.value,
      range: rangeOf(sentence, direction.from, direction.to),
    },
    period: period && {
      start: period.start,
      end: period.end,
      pending: period.pending,
      range: rangeOf(sentence, period.from, period.to),
    },
    frequency: frequency && {
      value: frequency.value,
      range: rangeOf(sentence, frequency.from, frequency.to),
    },
    serviceLevel: service && {
      value: wordsOf(sentence, service.from, service.to),
      range: rangeOf(sentence, service.from, service.to),
    },
    kind: { value: kind.kind, range: rangeOf(sentence, kind.from, kind.to) },
    metric: metric && {
      kind: metric.kind,
      value: wordsOf(sentence, metric.from, metric.to),
      range: rangeOf(sentence, metric.from, metric.to),
    },
    vague: vague.map(({ reason, from, to }) => ({ reason, range: rangeOf(sentence, from, to) })),
    group: firstOf(sentence, 'group'),
    placeholders: readPlaceholders(sentence).map(([from, to]) => ({
      value: wordsOf(sentence, from, to),
      range: rangeOf(sentence, from, to),
    })),
    urgency: firstOf(sentence, 'urgency'),
    furtherWishes: readFurtherWishes(sentence).map(([from, to]) => rangeOf(sentence, from, to)),
    length: graphemeCount(sentence.clean.trim()),
    contentWords: contentWords(
      sentence,
      markTaken(sentence.tokens.length, [...periods, ...quantities]),
    ),
    ambiguous: ambiguitiesOf(sentence, periods, target),
  };
}

/** To improve is to raise, unless the figures fall or time is what is measured. */
function directionOf(sentence: TaggedText, pair: Pair | null, metric: MetricKind | null) {
  const reading = readDirection(sentence);
  if (reading === null) return null;
  if (reading.value !== 'improve') return { ...reading, value: reading.value };
  const isComparable = pair !== null && pair.target.noun === pair.baseline.noun;
  const falls = isComparable ? pair.target.value < pair.baseline.value : metric === 'time';
  return { ...reading, value: falls ? ('decrease' as const) : ('increase' as const) };
}

/** `CAC < $X`: the comparator stands although the number is still a placeholder. */
function danglingComparator(sentence: TaggedText, target: Quantity | null) {
  if (target !== null) return null;
  for (const [from, to] of readPlaceholders(sentence)) {
    for (let at = Math.max(sentence.first, from - 2); at < from; at += 1) {
      const phrase = phraseAt(sentence, at, 'comparator');
      // The lexicon's keys of `comparator` are comparators.
      if (phrase) return { sign: phrase.value.value as '>=' | '<=' | '>' | '<', from: at, to };
    }
  }
  return null;
}

function ambiguitiesOf(
  sentence: TaggedText,
  periods: readonly PeriodReading[],
  target: Quantity | null,
): readonly Ambiguity[] {
  const found = periods.flatMap(({ role, ambiguous }) =>
    ambiguous && role !== 'versus' ? [ambiguous] : [],
  );
  if (target === null || target.otherwise === null) return found;
  const range = rangeOf(sentence, target.from, target.to);
  return [...found, { code: 'thousands_or_decimal', range, otherwise: String(target.otherwise) }];
}

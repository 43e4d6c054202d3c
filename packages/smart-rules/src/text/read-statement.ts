import { choosePeriod } from './calendar/choose-period.ts';
import type { PeriodReading } from './calendar/period-reading.ts';
import { parseDay } from './calendar/plain-day.ts';
import { readPeriods } from './calendar/read-periods.ts';
import { checkOptions } from './check-options.ts';
import { chooseTarget } from './choose-target.ts';
import { cleanText } from './clean-text.ts';
import { type CompiledLexicon, compileLexicon, type Lexicon } from './compile-lexicon.ts';
import { contentWords } from './content-words.ts';
import type {
  Ambiguity,
  Comparator,
  Direction,
  Facts,
  Found,
  Locale,
  MetricKind,
  Refusal,
  TargetFact,
  Unit,
} from './facts.ts';
import type { Hit } from './hit.ts';
import { type DateParser, hostPeriod } from './host-period.ts';
import { isDose } from './is-dose.ts';
import { joinRanges } from './join-ranges.ts';
import { markTaken } from './mark-taken.ts';
import type { Pair } from './pair.ts';
import { phraseAt } from './phrase-at.ts';
import { phrasesOf } from './phrases-of.ts';
import type { Quantity, SignReading } from './quantity.ts';
import { rangeOf } from './range-of.ts';
import { readCountedThing } from './read-counted-thing.ts';
import { readDirection } from './read-direction.ts';
import { readFrequency } from './read-frequency.ts';
import { readFurtherWishes } from './read-further-wishes.ts';
import { readKind } from './read-kind.ts';
import { readLooseTime } from './read-loose-time.ts';
import { type MetricReading, readMetrics } from './read-metrics.ts';
import { readPair } from './read-pair.ts';
import { readPlaceholders } from './read-placeholders.ts';
import { readQuantities } from './read-quantities.ts';
import { readServiceLevel } from './read-service-level.ts';
import { readVague } from './read-vague.ts';
import { senses } from './sense.ts';
import { type TaggedText, tagText } from './tagged-text.ts';
import type { TokenSpan } from './token-span.ts';
import { toldLength } from './told-length.ts';

export interface ReadOptions {
  /** Which language the numbers and dates follow; found from the words when left out. */
  readonly locale?: Locale | null;
  /** Today as `YYYY-MM-DD`, or a function that tells it. Without it relative dates stay pending. */
  readonly now?: string | (() => string) | null;
  /** Month in which the fiscal year begins, 1–12; quarters and halves follow it. */
  readonly fiscalYearStart?: number;
  /** Longest text that is read, in UTF-16 units. */
  readonly maxLength?: number;
  /** A house's own words, before ours; compile once with `compileLexicon` when reading many. */
  readonly lexicon?: Lexicon | CompiledLexicon;
  /** Asked where ours finds no period. */
  readonly dateParser?: DateParser;
}

function factUnit(quantity: Quantity, metric: MetricKind | null, locale: Locale): Unit {
  const { kind, currency, noun } = quantity;
  if (kind === 'money')
    return { kind, currency: currency ?? (locale === 'vi' ? 'VND' : null), noun: null };
  if (kind !== null) return { kind, currency, noun };
  if (metric === 'score' && quantity.written === quantity.value)
    return { kind: 'score', currency: null, noun: null };
  if (metric === 'multiple' && quantity.written === quantity.value)
    return { kind: 'multiple', currency: null, noun: null };
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
    looseTime: null,
    kind: { value: 'unclear', range: [0, 0] },
    metric: null,
    proof: null,
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

/**
 * Reads a KPI statement once: everything the rules need to know, each fact with its range in the text.
 * Pure; never throws on any string, only on options that cannot be (`RuleConfigError`). A text that breaks the guards comes back with a `refusal` and no facts.
 */
export function readStatement(text: string, options: ReadOptions = {}): Facts {
  const now = checkOptions(options);
  const cleaned = cleanText(text, options.maxLength ?? 2_000);
  if (typeof cleaned === 'string') return refused(text, cleaned, options.locale ?? 'en');
  const list = options.lexicon === undefined ? senses : compileLexicon(options.lexicon).list;
  const sentence = tagText(cleaned, options.locale ?? null, list);
  const { locale, tokens } = sentence;
  const periods = periodsOf(sentence, text, now, options);
  const taken = markTaken(tokens.length, periods);
  const quantities = joinRanges(sentence, readQuantities(sentence, taken));
  const metrics = readMetrics(sentence);
  const metric = metrics[0] ?? null;
  const head = metric && metric.from < (quantities[0]?.from ?? 0) ? metric.kind : null;
  const compared = markTaken(
    tokens.length,
    periods.filter(({ role }) => role === 'versus'),
  );
  const { pair, today } = readPair(sentence, quantities, taken, compared);
  const isBetween = ({ from }: PeriodReading) =>
    pair !== null && from >= pair.baseline.to && from < pair.target.from;
  const period = choosePeriod(periods.filter((reading) => !isBetween(reading)));
  const candidates = quantities.filter((quantity) => !today.has(quantity));
  const target = pair?.target ?? chooseTarget(sentence, candidates, head);
  const start =
    pair?.baseline ?? [...today].find((q) => target !== null && q.from !== target.from) ?? null;
  const range = (span: TokenSpan) => rangeOf(sentence, span);
  const found = (span: TokenSpan): Found<string> => ({
    value: sentence.clean.slice(tokens[span.from]?.start, tokens[span.to - 1]?.end),
    range: range(span),
  });
  const metricOf = (quantity: Quantity): MetricKind | null =>
    metrics.filter(({ from }) => from < quantity.from).at(-1)?.kind ?? metric?.kind ?? null;
  const factOf = (quantity: Quantity): TargetFact => ({
    value: quantity.value,
    high: quantity.high,
    unit: factUnit(quantity, metricOf(quantity), locale),
    range: range(quantity),
  });
  const targetFact = target && factOf(target);
  const baseline = start && targetFact && factOf(start);
  const placeholders = readPlaceholders(sentence);
  const comparator =
    target === null ? danglingComparator(sentence, placeholders) : target.comparator;
  const frequency = readFrequency(sentence, taken);
  const direction = readDirection(sentence);
  const counted = target === null && metric === null ? readCountedThing(sentence, direction) : null;
  const measure = metric ?? counted;
  const words = contentWords(sentence, markTaken(tokens.length, [...periods, ...quantities]));
  const kind = readKind(sentence, {
    target,
    isPercent: targetFact?.unit.kind === 'percent',
    isCount: targetFact?.unit.kind === 'count' && targetFact.unit.noun !== null,
    isDose: isDose(sentence, target, frequency?.value ?? null),
    isBare: target !== null && words === 0 && metric === null && target.noun === null,
    hasMetric: measure !== null,
    hasDeadline: period !== null,
    isDate: taken,
  });
  const service = readServiceLevel(sentence, quantities, taken);
  const loose = period === null ? readLooseTime(sentence) : null;
  const [group] = phrasesOf(sentence, 'group');
  const [urgency] = phrasesOf(sentence, 'urgency');
  const [proof] = phrasesOf(sentence, 'proof');
  return {
    text,
    locale,
    refusal: null,
    target: targetFact,
    comparator: comparator && { value: comparator.sign, range: range(comparator) },
    baseline: baseline && {
      ...baseline,
      unit: baseline.unit.kind === 'count' && targetFact ? targetFact.unit : baseline.unit,
    },
    direction: direction
      ? { value: directionOf(direction, pair, metric), range: range(direction) }
      : null,
    period: period && {
      start: period.start,
      end: period.end,
      pending: period.pending,
      range: range(period),
    },
    frequency: frequency ? { value: frequency.value, range: range(frequency) } : null,
    serviceLevel: service && found(service),
    looseTime: loose && found(loose),
    kind: { value: kind.kind, range: range(kind) },
    metric: measure && { kind: measure.kind, ...found(measure) },
    vague: readVague(sentence, target !== null || kind.kind === 'milestone').map((reading) => ({
      reason: reading.reason,
      range: range(reading),
    })),
    group: group ? found(group) : null,
    placeholders: placeholders.map(found),
    proof: proof ? found(proof) : null,
    urgency: urgency ? found(urgency) : null,
    furtherWishes: readFurtherWishes(sentence).map(range),
    length: toldLength(sentence),
    contentWords: words,
    ambiguous: ambiguitiesOf(sentence, periods, target),
  };
}

/** Ours, and the host's where ours bind to nothing. */
function periodsOf(
  sentence: TaggedText,
  text: string,
  now: string | null,
  { fiscalYearStart, dateParser }: ReadOptions,
): readonly PeriodReading[] {
  const periods = readPeriods(sentence, {
    now: now === null ? null : parseDay(now),
    fiscalYearStart: fiscalYearStart ?? 1,
  });
  if (dateParser === undefined || choosePeriod(periods) !== null) return periods;
  const other = hostPeriod(text, sentence, dateParser, now);
  return other === null ? periods : [...periods, other];
}

/** To improve is to raise, unless the figures fall or time is what is measured. */
function directionOf({ value }: Hit, pair: Pair | null, metric: MetricReading | null): Direction {
  // The lexicon's keys of `direction` are directions and `improve`.
  if (value !== 'improve') return value as Direction;
  const isComparable = pair !== null && pair.target.noun === pair.baseline.noun;
  const falls = isComparable ? pair.target.value < pair.baseline.value : metric?.kind === 'time';
  return falls ? 'decrease' : 'increase';
}

/** `CAC < $X`: the comparator stands although the number is still a placeholder. */
function danglingComparator(
  sentence: TaggedText,
  placeholders: readonly TokenSpan[],
): SignReading | null {
  for (const { from, to } of placeholders) {
    for (let at = Math.max(sentence.first, from - 2); at < from; at += 1) {
      const phrase = phraseAt(sentence, at, 'comparator');
      // The lexicon's keys of `comparator` are comparators.
      if (phrase) return { sign: phrase.value as Comparator, from: at, to };
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
  const otherwise = String(target.otherwise);
  const range = rangeOf(sentence, target);
  return [...found, { code: 'thousands_or_decimal', range, otherwise }];
}

import { ambiguitiesOf } from './ambiguities-of.ts';
import type { Figures } from './choose-figures.ts';
import { contentWords } from './content-words.ts';
import { danglingComparator } from './dangling-comparator.ts';
import { directionOf } from './direction-of.ts';
import type { Facts } from './facts.ts';
import { figureFacts } from './figure-facts.ts';
import { foundOf } from './found-of.ts';
import { isDose } from './is-dose.ts';
import { markTaken } from './mark-taken.ts';
import { phrasesOf } from './phrases-of.ts';
import { rangeOf } from './range-of.ts';
import { readCountedThing } from './read-counted-thing.ts';
import { readDirection } from './read-direction.ts';
import { readFurtherWishes } from './read-further-wishes.ts';
import { readKind } from './read-kind.ts';
import { readLooseTime } from './read-loose-time.ts';
import { readServiceLevel } from './read-service-level.ts';
import { readVague } from './read-vague.ts';
import type { Readings } from './readings.ts';
import type { TaggedText } from './tagged-text.ts';
import type { TokenSpan } from './token-span.ts';
import { toldLength } from './told-length.ts';

/** The last phase: what was read and chosen, as facts with their ranges. */
export function factsOf(
  text: string,
  sentence: TaggedText,
  { periods, isDate, quantities, metrics, placeholders, frequency }: Readings,
  figures: Figures,
): Facts {
  const { locale, tokens } = sentence;
  const { target, pair, period } = figures;
  const metric = metrics[0] ?? null;
  const range = (span: TokenSpan) => rangeOf(sentence, span);
  const found = (span: TokenSpan) => foundOf(sentence, span);
  const { target: targetFact, baseline } = figureFacts(sentence, metrics, figures);
  const comparator =
    target === null ? danglingComparator(sentence, placeholders) : target.comparator;
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
    isDate,
  });
  const service = readServiceLevel(sentence, quantities, isDate);
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
    baseline,
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

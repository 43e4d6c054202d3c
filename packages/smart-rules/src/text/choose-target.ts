import type { MetricKind } from './facts.ts';
import { isBeside } from './is-beside.ts';
import { markBrackets } from './mark-brackets.ts';
import { phraseAt } from './phrase-at.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Quantity } from './quantity.ts';
import type { TaggedText } from './tagged-text.ts';

function isAfterGoal(sentence: TaggedText, quantity: Quantity): boolean {
  const at =
    quantity.comparator && quantity.comparator.from < quantity.from
      ? quantity.comparator.from
      : quantity.from;
  const before = sentence.tokens[at - 1];
  if (before === undefined) return true;
  if ([':', '|', '=', '→', '-', 'muc'].includes(before.fold)) return true;
  if (phraseBefore(sentence, at, 'to')) return true;
  // A comma ends the clause of the change.
  const behind = before.fold === ',' ? at : at - 1;
  const direction =
    phraseBefore(sentence, at, 'direction') ?? phraseBefore(sentence, behind, 'direction');
  return direction !== undefined;
}

/** A time inside which something happens each time, where time is not what is measured. */
function isInsideTime(sentence: TaggedText, quantity: Quantity): boolean {
  if (quantity.kind !== 'duration') return false;
  const lead =
    phraseBefore(sentence, quantity.from, 'within') ??
    phraseBefore(sentence, quantity.from, 'lead');
  return lead !== undefined || sentence.tokens[quantity.to]?.fold === 'dau';
}

function isDenominator(sentence: TaggedText, quantity: Quantity): boolean {
  const before = sentence.tokens[quantity.from - 1]?.exact ?? '';
  if (['/', 'môi4', 'per', 'every', 'each', 'out'].includes(before)) return true;
  const over =
    (before === 'trên' || before === 'tren') &&
    quantity.kind === 'count' &&
    [1, 10, 100, 1000, 10000, 100000, 1000000].includes(quantity.value);
  return over;
}

const isAge = (sentence: TaggedText, quantity: Quantity): boolean =>
  /^(?:tuoi|tuoi|age|aged)/.test(
    quantity.noun === null ? '' : (sentence.tokens[quantity.from + 1]?.fold ?? ''),
  ) || sentence.tokens[quantity.to]?.fold === 'old';

/** Metric words that want their own unit raise a number in that unit. */
const wanted: Readonly<Record<MetricKind, readonly (string | null)[]>> = {
  ratio: ['percent', 'percentage-point'],
  score: ['score', null],
  money: ['money'],
  time: ['duration'],
  count: ['count', null],
  multiple: ['multiple', null],
};

function weightOf(
  sentence: TaggedText,
  quantities: readonly Quantity[],
  quantity: Quantity,
  index: number,
  inBrackets: boolean,
  metric: MetricKind | null,
): number {
  let weight = -index - (isBeside(sentence, quantities, index) ? 8 : 0);
  if (inBrackets) weight -= 5;
  if (isAfterGoal(sentence, quantity)) weight += 2.5;
  if (quantity.comparator !== null) weight += 0.5;
  if (metric !== null && wanted[metric].includes(quantity.kind)) weight += 3;
  if (metric !== 'time' && isInsideTime(sentence, quantity)) weight -= 4;
  if (isDenominator(sentence, quantity)) weight -= 6;
  if (isAge(sentence, quantity)) weight -= 4;
  if (quantity.kind === 'multiple' && quantity.from === sentence.first) weight += 1;
  const each = phraseAt(sentence, quantity.to, 'frequency');
  if (quantity.value === 0 && sentence.tokens[quantity.from]?.kind === 'word') weight -= 2;
  const onceOrMore =
    quantity.kind === 'count' &&
    quantity.value === 1 &&
    quantity.comparator !== null &&
    quantity.from > sentence.first + 3;
  if (onceOrMore && each === undefined) weight -= 2;
  return weight;
}

/** The number the statement is about: each quantity is weighed by the signs around it, the first wins a tie. */
export function chooseTarget(
  sentence: TaggedText,
  quantities: readonly Quantity[],
  metric: MetricKind | null,
): Quantity | null {
  const inBrackets = markBrackets(sentence);
  let chosen: Quantity | null = null;
  let best = Number.NEGATIVE_INFINITY;
  quantities.forEach((quantity, index) => {
    const bracketed = inBrackets(quantity.from);
    const weight = weightOf(sentence, quantities, quantity, index, bracketed, metric);
    if (weight > best) {
      best = weight;
      chosen = quantity;
    }
  });
  return chosen;
}

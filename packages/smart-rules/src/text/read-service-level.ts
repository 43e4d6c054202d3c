import { firstChange } from './first-change.ts';
import type { Hit } from './hit.ts';
import { isTagged } from './is-tagged.ts';
import { phraseAt } from './phrase-at.ts';
import { phraseBefore } from './phrase-before.ts';
import { phrasesOf } from './phrases-of.ts';
import type { Quantity } from './quantity.ts';
import type { TaggedText } from './tagged-text.ts';
import type { TokenSpan } from './token-span.ts';

function leadBefore(sentence: TaggedText, index: number): Hit | undefined {
  const lead = phraseBefore(sentence, index, 'lead');
  return lead?.value === 'before' ? lead : undefined;
}

const short: ReadonlySet<string> = new Set(['minute', 'second', 'millisecond']);

/** What is known of the work whose time is told. */
interface Work {
  readonly hasShare: boolean;
  /** Somebody waits for an answer; somebody waits at all. */
  readonly isAnswer: boolean;
  readonly isServed: boolean;
  /** First token that speaks of a change, and of a time that is measured. */
  readonly changes: number;
  readonly times: number;
}

/** Stock is measured in days as well. */
function firstTime(sentence: TaggedText): number {
  const time = phrasesOf(sentence, 'metric').find(
    ({ value, from }) => value === 'time' && sentence.tokens[from]?.fold !== 'ton',
  );
  return time?.from ?? Number.POSITIVE_INFINITY;
}

/** A `from` tells of a change as well. */
function changeFrom(sentence: TaggedText): number {
  const [start] = phrasesOf(sentence, 'from');
  return Math.min(firstChange(sentence), start?.from ?? Number.POSITIVE_INFINITY);
}

function workOf(sentence: TaggedText, quantities: readonly Quantity[]): Work {
  const served = phrasesOf(sentence, 'served');
  return {
    hasShare: quantities.some(({ kind }) => kind === 'percent'),
    isAnswer: served.some(({ value }) => value === 'answer'),
    isServed: served.length > 0,
    changes: changeFrom(sentence),
    times: firstTime(sentence),
  };
}

/** Shortening a time is a goal of its own: `xuống dưới 8 phút/đơn`, `from 20 to 12 days`, `12 → 8 days`. */
function isShortened(sentence: TaggedText, quantity: Quantity, { changes }: Work): boolean {
  const at = quantity.comparator?.from ?? quantity.from;
  const turns = [
    phraseBefore(sentence, at, 'to'),
    phraseBefore(sentence, quantity.from, 'to'),
    phraseAt(sentence, quantity.to, 'to'),
  ];
  if (turns.some((turn) => turn?.value === 'arrow')) return true;
  return turns.some((turn) => turn !== undefined) && changes < at;
}

/** Times of machines are short too, so a short one needs words that somebody waits. */
function isServiceLevel(
  sentence: TaggedText,
  quantity: Quantity,
  lead: boolean,
  work: Work,
): boolean {
  const { tokens } = sentence;
  const noun = quantity.noun ?? '';
  const bound = quantity.comparator?.sign.startsWith('<') === true;
  const isOf = tokens[quantity.to]?.fold === 'of';
  const anchored = !isOf && phraseAt(sentence, quantity.to, 'anchor') !== undefined;
  const isCase =
    tokens[quantity.to]?.fold === '/' && isTagged(sentence, quantity.to + 1, ['oneCase']);
  if (isCase) return noun !== 'millisecond';
  const isTimed = (noun === 'hour' || noun === 'day') && work.times < quantity.from;
  if (!short.has(noun)) return lead || anchored || bound || isTimed;
  if (lead && work.hasShare) return true;
  if (noun === 'minute')
    return (lead && isClosing(sentence, quantity)) || (work.isServed && (lead || bound));
  return noun === 'second' && work.isAnswer && (lead || bound);
}

/** `within`, `trong vòng` end a wait; `in 50 minutes`, `trong 5 phút` may be a record to run. */
function isClosing({ tokens }: TaggedText, { from }: Quantity): boolean {
  return tokens
    .slice(Math.max(0, from - 2), from)
    .some(({ fold }) => fold === 'within' || fold === 'vong');
}

/** `within an hour`: the one of an article is no quantity. */
function articleTime(sentence: TaggedText): TokenSpan | null {
  for (const { from, to } of phrasesOf(sentence, 'within')) {
    const word = sentence.tokens[to]?.fold;
    const noun = phraseAt(sentence, to + 1, 'time');
    const isWithin = sentence.tokens[from]?.fold === 'within';
    if (noun && isWithin && (word === 'a' || word === 'an')) return { from, to: noun.to };
  }
  return null;
}

/** Times inside which a thing is done each time: no deadline, but no open end either. */
export function readServiceLevel(
  sentence: TaggedText,
  quantities: readonly Quantity[],
  taken: (token: number) => boolean,
): TokenSpan | null {
  const times = quantities.filter(({ kind, from }) => kind === 'duration' && !taken(from));
  if (times.length === 0) return articleTime(sentence);
  const work = workOf(sentence, quantities);
  for (const quantity of times) {
    const lead =
      phraseBefore(sentence, quantity.from, 'within') ?? leadBefore(sentence, quantity.from);
    if (lead === undefined && isShortened(sentence, quantity, work)) continue;
    if (!isServiceLevel(sentence, quantity, lead !== undefined, work)) continue;
    return { from: lead?.from ?? quantity.comparator?.from ?? quantity.from, to: quantity.to };
  }
  return articleTime(sentence);
}

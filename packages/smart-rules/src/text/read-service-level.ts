import type { Hit } from './hit.ts';
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

/** `in the first month`, `tuần đầu`: a time of each thing's own, on no calendar. */
function firstTime(sentence: TaggedText): TokenSpan | null {
  const { tokens } = sentence;
  for (const { from, to } of phrasesOf(sentence, 'time')) {
    const before = tokens[from - 1];
    if (before?.fold === 'first') return { from: from - 1, to };
    if (tokens[to]?.exact === 'đâu1' && before?.kind !== 'number') return { from, to: to + 1 };
  }
  return null;
}

/** Times of hours and longer inside which a thing is done each time: no deadline, but no open end either. */
export function readServiceLevel(
  sentence: TaggedText,
  quantities: readonly Quantity[],
  taken: (token: number) => boolean,
): TokenSpan | null {
  const isShare = quantities.some(({ kind }) => kind === 'percent');
  for (const quantity of quantities) {
    if (quantity.kind !== 'duration' || taken(quantity.from)) continue;
    const long = !['second', 'millisecond', 'minute'].includes(quantity.noun ?? '');
    const lead =
      phraseBefore(sentence, quantity.from, 'within') ?? leadBefore(sentence, quantity.from);
    const anchored = phraseAt(sentence, quantity.to, 'anchor');
    const bound = quantity.comparator?.sign.startsWith('<');
    if (!(long || (isShare && lead)) || !(lead || anchored || bound)) continue;
    return { from: lead?.from ?? quantity.comparator?.from ?? quantity.from, to: quantity.to };
  }
  return firstTime(sentence);
}

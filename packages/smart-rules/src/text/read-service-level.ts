import { phraseAt } from './phrase-at.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Quantity } from './quantity.ts';
import type { TaggedText } from './tagged-text.ts';

function leadBefore(sentence: TaggedText, index: number) {
  const lead = phraseBefore(sentence, index, 'lead');
  return lead?.phrase.value.value === 'before' ? lead : undefined;
}

/** `in the first month`, `tuần đầu`: a time of each thing's own, on no calendar. */
function firstTime(sentence: TaggedText): { readonly from: number; readonly to: number } | null {
  const { tokens } = sentence;
  for (let index = sentence.first; index < tokens.length; index += 1) {
    const time = phraseAt(sentence, index, 'time');
    if (time === undefined) continue;
    const to = index + time.folds.length;
    if (tokens[index - 1]?.fold === 'first') return { from: index - 1, to };
    if (tokens[to]?.exact === 'đâu1' && tokens[index - 1]?.kind !== 'number')
      return { from: index, to: to + 1 };
  }
  return null;
}

/** Times of hours and longer inside which a thing is done each time: no deadline, but no open end either. */
export function readServiceLevel(
  sentence: TaggedText,
  quantities: readonly Quantity[],
  taken: (token: number) => boolean,
): { readonly from: number; readonly to: number } | null {
  for (const quantity of quantities) {
    if (quantity.kind !== 'duration' || taken(quantity.from)) continue;
    const long = !['second', 'millisecond', 'minute'].includes(quantity.noun ?? '');
    const lead =
      phraseBefore(sentence, quantity.from, 'within') ?? leadBefore(sentence, quantity.from);
    const anchored = phraseAt(sentence, quantity.to, 'anchor');
    const bound = quantity.comparator?.sign.startsWith('<');
    if (!long || !(lead || anchored || bound)) continue;
    return { from: lead?.at ?? quantity.comparator?.from ?? quantity.from, to: quantity.to };
  }
  return firstTime(sentence);
}

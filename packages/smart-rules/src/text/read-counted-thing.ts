import type { Hit } from './hit.ts';
import { isTagged } from './is-tagged.ts';
import type { MetricReading } from './read-metrics.ts';
import type { Tag } from './sense.ts';
import type { TaggedText } from './tagged-text.ts';

const ends: readonly Tag[] = ['stop', 'to', 'from', 'lead', 'frequency', 'versus', 'vague', 'wish'];
/** Plural nouns nobody counts, and words of one thing that end in s. */
const uncounted =
  /(?:[sui]s|ness|needs|skills|relations|relationships|practices|capabilities|processes|operations)$/;
const most = 8;

/**
 * `Reduce queue lengths`, `Giảm tai nạn lao động`: what is to become more or fewer can be counted, though no
 * list knows it as a measure.
 */
export function readCountedThing(
  sentence: TaggedText,
  direction: Hit | undefined,
): MetricReading | null {
  if (direction === undefined || direction.from > sentence.first + 3) return null;
  const { value, to: from } = direction;
  if (value !== 'increase' && value !== 'decrease') return null;
  const { tokens, locale } = sentence;
  let to = from;
  while (to < from + most && tokens[to]?.kind === 'word' && !isTagged(sentence, to, ends)) to += 1;
  if (to === from) return null;
  const isCounted =
    locale === 'vi'
      ? value === 'decrease' || ['so', 'luong'].includes(tokens[from]?.fold ?? '')
      : isPlural(tokens[to - 1]?.fold ?? '');
  return isCounted && to - from > (locale === 'vi' ? 1 : 0) ? { kind: 'count', from, to } : null;
}

function isPlural(word: string): boolean {
  return word.length > 3 && word.endsWith('s') && !uncounted.test(word);
}

import type { Hit } from '../hit.ts';
import { phraseAt } from '../phrase-at.ts';
import { phraseBefore } from '../phrase-before.ts';
import type { TaggedText } from '../tagged-text.ts';

const rates: ReadonlySet<string> = new Set(['/', 'moi', 'hang', 'mot']);

/** `90tr/tháng trước 30/9`: the unit belongs to the rate before it, and `trước` leads the date behind. */
function isDeadline({ tokens }: TaggedText, { from, to }: Hit): boolean {
  if (tokens[to - 1]?.fold !== 'truoc') return false;
  const isDated = tokens[to]?.kind === 'number' && '/.-'.includes(tokens[to + 1]?.fold ?? ' ');
  return isDated || rates.has(tokens[from - 1]?.fold ?? '');
}

/** Words of a time gone by that begin at a token: `tháng trước`, `last year`. */
export function pastAt(sentence: TaggedText, index: number): Hit | undefined {
  const past = phraseAt(sentence, index, 'past');
  return past === undefined || isDeadline(sentence, past) ? undefined : past;
}

/** Words of a time gone by that end just before a token. */
export function pastBefore(sentence: TaggedText, index: number): Hit | undefined {
  const past = phraseBefore(sentence, index, 'past');
  return past === undefined || isDeadline(sentence, past) ? undefined : past;
}

import type { Hit } from './hit.ts';
import type { TaggedText } from './tagged-text.ts';

const joins: readonly string[] = [',', ';', 'va', 'and', '+', '&', 'dong-thoi'];

/** Places where a second or third wish begins: a word of change right behind a comma or `và`. */
export function readFurtherWishes(sentence: TaggedText): readonly Hit[] {
  const { tokens, first } = sentence;
  const changes = sentence.directions.filter(
    ({ value }) => value === 'increase' || value === 'decrease' || value === 'improve',
  );
  const leads = changes.some(({ from }) => from < first + 4);
  return changes.filter(
    ({ from }) => leads && from >= first + 2 && joins.includes(tokens[from - 1]?.fold ?? ''),
  );
}

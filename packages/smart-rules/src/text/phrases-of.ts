import type { Hit } from './hit.ts';
import type { Tag } from './sense.ts';
import type { TaggedText } from './tagged-text.ts';

/** The phrases with this tag from left to right, the longest at each place; they may overlap. */
export function phrasesOf(
  { hits, first }: Pick<TaggedText, 'hits' | 'first'>,
  tag: Tag,
): readonly Hit[] {
  let place = first - 1;
  return hits.filter((hit) => {
    const isNext = hit.tag === tag && hit.from > place;
    if (isNext) place = hit.from;
    return isNext;
  });
}

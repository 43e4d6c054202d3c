import type { Hit } from './hit.ts';
import type { TaggedText } from './tagged-text.ts';

/** Every phrase that ends just before a token, the longest first. */
export function phrasesEndingAt(
  { hits, places, longest }: Pick<TaggedText, 'hits' | 'places' | 'longest'>,
  index: number,
): readonly Hit[] {
  const near = hits.slice(places[Math.max(0, index - longest)], places[index]);
  return near.filter(({ to }) => to === index);
}

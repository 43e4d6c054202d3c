import type { Hit } from './hit.ts';
import type { Tag } from './sense.ts';
import type { TaggedText } from './tagged-text.ts';

/** The longest phrase with this tag that ends just before a token. */
export function phraseBefore(
  { hits, places, longest }: TaggedText,
  index: number,
  tag: Tag,
): Hit | undefined {
  const end = places[index] ?? 0;
  for (let at = places[Math.max(0, index - longest)] ?? end; at < end; at += 1) {
    const hit = hits[at];
    if (hit?.to === index && hit.tag === tag) return hit;
  }
  return undefined;
}

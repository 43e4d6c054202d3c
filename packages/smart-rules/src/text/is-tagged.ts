import type { Tag } from './sense.ts';
import type { TaggedText } from './tagged-text.ts';

/** Does a phrase with one of these tags begin at the token? */
export function isTagged(
  { hits, places }: TaggedText,
  index: number,
  tags: readonly Tag[],
): boolean {
  const end = places[index + 1] ?? 0;
  for (let at = places[index] ?? end; at < end; at += 1) {
    const hit = hits[at];
    if (hit !== undefined && tags.includes(hit.tag)) return true;
  }
  return false;
}

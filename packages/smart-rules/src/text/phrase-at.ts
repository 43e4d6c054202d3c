import type { Hit } from './hit.ts';
import type { Tag } from './sense.ts';
import type { TaggedText } from './tagged-text.ts';

/** The longest phrase with this tag that begins at a token. */
export function phraseAt({ hits, places }: TaggedText, index: number, tag: Tag): Hit | undefined {
  const end = places[index + 1] ?? 0;
  for (let at = places[index] ?? end; at < end; at += 1) {
    if (hits[at]?.tag === tag) return hits[at];
  }
  return undefined;
}

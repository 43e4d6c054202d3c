import type { Hit } from './hit.ts';
import type { Tag } from './sense.ts';
import type { TaggedText } from './tagged-text.ts';

/** The longest phrase with this tag that ends just before a token. */
export function phraseBefore(sentence: TaggedText, index: number, tag: Tag): Hit | undefined {
  const hits = sentence.ends[index];
  if (hits === undefined) return undefined;
  for (const hit of hits) if (hit.tag === tag) return hit;
  return undefined;
}

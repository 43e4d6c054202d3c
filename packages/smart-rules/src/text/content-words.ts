import { isTagged } from './is-tagged.ts';
import type { TaggedText } from './tagged-text.ts';

const particles: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    'the a an of to and or by is are be its our my all cua va de den la cac nhung mot se phai can duoc'.split(
      ' ',
    ),
  ))();

/** Words left when numbers, dates, units, comparators and particles are taken away; a place or a group (`tại`, `for`) counts. */
export function contentWords(sentence: TaggedText, taken: (token: number) => boolean): number {
  let count = 0;
  sentence.tokens.forEach((token, index) => {
    if (
      index < sentence.first ||
      token.kind !== 'word' ||
      taken(index) ||
      particles.has(token.fold)
    )
      return;
    if (!isTagged(sentence, index, ['comparator', 'frequency', 'to'])) count += 1;
  });
  return count;
}

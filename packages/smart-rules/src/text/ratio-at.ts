import { numberOf } from './number-of.ts';
import type { TaggedText } from './tagged-text.ts';

/** The scale behind a number: the `/10` of `8/10`. */
export function ratioAt(
  sentence: TaggedText,
  to: number,
): { readonly outOf: number; readonly to: number } | null {
  const { tokens, locale } = sentence;
  const scale = tokens[to + 1];
  if (tokens[to]?.fold !== '/' || scale?.kind !== 'number') return null;
  return { outOf: numberOf(scale.fold, locale, false).value, to: to + 2 };
}

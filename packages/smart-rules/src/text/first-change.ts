import type { TaggedText } from './tagged-text.ts';

/** Where the first word of a change begins; to reach or keep a level is none. Infinite without one. */
export function firstChange({ directions }: Pick<TaggedText, 'directions'>): number {
  const change = directions.find(({ value }) => value !== 'reach' && value !== 'maintain');
  return change?.from ?? Number.POSITIVE_INFINITY;
}

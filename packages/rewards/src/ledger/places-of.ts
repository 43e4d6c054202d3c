/** How equal scores share places: `shared` is 1, 2, 2, 4 and `dense` is 1, 2, 2, 3. */
export type TiePolicy = 'shared' | 'dense';

export interface Score {
  readonly id: string;
  readonly score: number;
}

export interface Placed extends Score {
  readonly place: number;
}

/**
 * Scores in order with their places, the highest first, equal ones by id. With `places` the list
 * ends after everyone who stands on that place or a better one, ties included.
 */
export function placesOf(
  scores: readonly Score[],
  {
    ties = 'shared',
    places = Number.POSITIVE_INFINITY,
  }: { ties?: TiePolicy; places?: number } = {},
): readonly Placed[] {
  const ordered = [...scores].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const placed: Placed[] = [];
  let place = 0;
  for (const [index, { id, score }] of ordered.entries()) {
    const tied = placed[index - 1]?.score === score;
    if (!tied) place = ties === 'dense' ? place + 1 : index + 1;
    if (place > places) break;
    placed.push({ place, id, score });
  }
  return placed;
}

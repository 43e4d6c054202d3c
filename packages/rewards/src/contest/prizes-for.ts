import type { Placed } from '../ledger/places-of.ts';
import type { Contest, Prize } from '../model/contest.ts';

export interface Won extends Prize {
  readonly subjectId: string;
}

/**
 * Who wins what: everyone on a winning place, ties included. Equal scores each win the prize of
 * their place, or with `pool` share the points of all places that they cover, rounded down.
 */
export function prizesFor(
  placed: readonly Placed[],
  contest: Pick<Contest, 'places' | 'prizes' | 'ties' | 'tiedPrizes'>,
): readonly Won[] {
  const prizeAt = new Map(contest.prizes.map((prize) => [prize.place, prize]));
  return placed
    .filter(({ place }) => place <= contest.places)
    .map(({ id, place }) => {
      const prize = prizeAt.get(place);
      const tied = placed.filter((each) => each.place === place).length;
      const points =
        contest.tiedPrizes === 'pool' ? pooled(contest, prizeAt, place, tied) : prize?.points;
      return {
        subjectId: id,
        place,
        points: points || null,
        giftId: prize?.giftId ?? null,
        badge: prize?.badge ?? null,
      };
    });
}

function pooled(
  { ties }: Pick<Contest, 'ties'>,
  prizeAt: ReadonlyMap<number, Prize>,
  place: number,
  tied: number,
): number {
  const covered = ties === 'dense' ? 1 : tied;
  let points = 0;
  for (let each = place; each < place + covered; each += 1)
    points += prizeAt.get(each)?.points ?? 0;
  return Math.floor(points / tied);
}

import { firstAt, type Journal, personIn } from './journal.ts';
import { type Placed, placesOf } from './places-of.ts';

/** Points earned in a window of time: who, how many, and which place. */
export interface Earned {
  /** Best first; ties share a place, and the list ends after the last who shares the last one. */
  top(places: number): readonly Placed[];
  pointsOf(accountId: string): number;
  /** 1 for the most points; who earned nothing stands after everyone who did. */
  placeOf(accountId: string): number;
}

const [grant, award] = [1, 2];

/**
 * Sums the points earned from one ms to before another; entries that were reversed do not count.
 * Entries are in the order of time, so only the window's own are read.
 */
export function earnedIn(journal: Journal, from: number, until: number): Earned {
  const { people, pointsOf: accountOf } = journal.accounts;
  const earned = sumsOf(journal, from, until);
  let sorted: Float64Array | null = null;
  const pointsOf = (accountId: string) => earned[accountOf(accountId)?.number ?? -1] ?? 0;
  return {
    pointsOf,
    placeOf(accountId) {
      sorted ??= earned.filter((points) => points > 0).sort();
      return sorted.length - lastUpTo(sorted, pointsOf(accountId));
    },
    top(places) {
      const least = nthHighest(earned, places);
      const scores = [];
      for (const person of people) {
        const score = earned[person.number] ?? 0;
        if (score > 0 && score >= least) scores.push({ id: personIn(person), score });
      }
      return placesOf(scores, { places });
    },
  };
}

function sumsOf(journal: Journal, from: number, until: number): Float64Array {
  const { kind, reversed, first, account, amount, lot } = journal;
  const sums = new Float64Array(journal.accounts.people.length);
  const end = firstAt(journal, until);
  for (let entry = firstAt(journal, from); entry < end; entry += 1) {
    if ((kind[entry] !== grant && kind[entry] !== award) || reversed[entry] === 1) continue;
    const last = first[entry + 1] ?? 0;
    for (let posting = first[entry] ?? 0; posting < last; posting += 1) {
      if (lot[posting] !== entry) continue;
      const number = account[posting] ?? 0;
      sums[number] = (sums[number] ?? 0) + (amount[posting] ?? 0);
    }
  }
  return sums;
}

/** Index of the last figure of an ascending list that is not above a bound, or −1. */
function lastUpTo(ascending: Float64Array, bound: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= bound) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The n-th highest figure, ties counted one by one; 0 where there are fewer. */
function nthHighest(figures: Float64Array, n: number): number {
  if (!(n < figures.length)) return 0;
  // Ascending; short, so that most figures are turned away by one comparison.
  const best: number[] = [];
  for (const figure of figures) {
    if (best.length === n && figure <= (best[0] ?? 0)) continue;
    let place = best.length;
    while (place > 0 && (best[place - 1] ?? 0) > figure) place -= 1;
    best.splice(place, 0, figure);
    if (best.length > n) best.shift();
  }
  return best[0] ?? 0;
}

import type { Person, Placement } from './person.ts';

/** Where a person works on a date: the latest placement that has begun; `null` before the first. */
export function placementOf(person: Person, on: string): Placement | null {
  return person.placements.findLast((placement) => placement.fromOn <= on) ?? null;
}

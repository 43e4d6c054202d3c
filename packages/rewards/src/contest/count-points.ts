import type { CountedInput } from './counted-input.ts';
import { countedPraises } from './counted-praises.ts';
import type { Scene } from './scene.ts';

/** The points that praise brought. */
export function countPoints(scene: Scene): readonly CountedInput[] {
  return countedPraises(scene).flatMap(({ id, at, credits }) => {
    const sums = new Map<string, number>();
    for (const { personId, points } of credits) {
      const subject = scene.subjectOf(personId, at);
      if (subject !== null) sums.set(subject, (sums.get(subject) ?? 0) + points);
    }
    return [...sums].map(([subjectId, amount]) => ({ ref: `praise:${id}`, subjectId, amount }));
  });
}

import type { CountedInput } from './counted-input.ts';
import { countedPraises } from './counted-praises.ts';
import type { Scene } from './scene.ts';

/** One for each praise that reached the subject; a praise of several people of a unit is one. */
export function countPraises(scene: Scene): readonly CountedInput[] {
  return countedPraises(scene).flatMap(({ id, at, toIds }) => {
    const subjects = new Set(toIds.flatMap((personId) => scene.subjectOf(personId, at) ?? []));
    return [...subjects].map((subjectId) => ({ ref: `praise:${id}`, subjectId, amount: 1 }));
  });
}

import type { CountedInput } from './counted-input.ts';
import { countedPraises } from './counted-praises.ts';
import type { Scene } from './scene.ts';

/** One for each different person who praised the subject; a unit's own members do not count for it. */
export function countPraisers(scene: Scene): readonly CountedInput[] {
  const { contest } = scene;
  const seen = new Map<string, CountedInput>();
  for (const { at, fromId, toIds } of countedPraises(scene)) {
    for (const personId of toIds) {
      const subjectId = scene.subjectOf(personId, at);
      const isOwn = contest.subject === 'unit' && scene.subjectOf(fromId, at) === subjectId;
      if (subjectId === null || isOwn) continue;
      const ref = `praiser:${fromId}`;
      seen.set(`${subjectId} ${ref}`, { ref, subjectId, amount: 1 });
    }
  }
  return [...seen.values()];
}

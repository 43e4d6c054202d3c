import { tallies } from '../model/tables.ts';
import type { CountedInput } from './counted-input.ts';
import type { Scene } from './scene.ts';

/** What was counted by hand or by a plugin for this contest. */
export function countTallies({ state, contest, window }: Scene): readonly CountedInput[] {
  return state
    .all(tallies)
    .filter(
      ({ contestId, at }) => contestId === contest.id && window.fromAt <= at && at < window.untilAt,
    )
    .map(({ id, subjectId, amount }) => ({ ref: `tally:${id}`, subjectId, amount }));
}

import { defineCommand, issue, ok, refuse } from '@kpikit/core';
import { contestWindow } from '../contest/contest-window.ts';
import { tallyCounted } from '../events/tally-counted.ts';
import { contests, tallies } from '../model/tables.ts';
import { Tally } from '../model/tally.ts';
import { unknownId } from './known.ts';

/** Counts something for a contest that is measured by tallies: a vote, a nomination, a plugin's figure. */
export const tally = /* @__PURE__ */ (() =>
  defineCommand('rewards.tally', {
    input: Tally.omit({ at: true }).extend({
      /** The client's own id: the same tally sent again counts once. */
      id: Tally.shape.id,
      amount: Tally.shape.amount.default(1),
    }),
    decide(state, input, { now }) {
      const contest = state.get(contests, input.contestId);
      if (!contest) return refuse(...unknownId(state, 'contest', input.contestId, ['contestId']));
      const earlier = state.get(tallies, input.id);
      if (earlier) {
        const { at: _at, ...same } = earlier;
        const field = differing(same, input);
        if (field === null) return ok([]);
        return refuse(issue('rewards/tally_id_taken', { path: [field], params: { field } }));
      }
      const { fromAt, untilAt } = contestWindow(state, contest);
      if (contest.status === 'closed' || now < fromAt || now >= untilAt) {
        return refuse(issue('rewards/contest_not_running', { path: ['contestId'] }));
      }
      const kind = contest.subject === 'person' ? 'person' : 'org_unit';
      const unknown = unknownId(state, kind, input.subjectId, ['subjectId']);
      if (unknown.length > 0) return refuse(...unknown);
      return ok([tallyCounted({ tally: { ...input, at: now } })]);
    },
  }))();

function differing(a: object, b: object): string | null {
  return Object.keys(a).find((field) => Reflect.get(a, field) !== Reflect.get(b, field)) ?? null;
}

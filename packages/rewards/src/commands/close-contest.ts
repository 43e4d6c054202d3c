import {
  type Context,
  dateInZone,
  defineCommand,
  type Fact,
  issue,
  ok,
  type Result,
  refuse,
  type State,
} from '@kpikit/core';
import * as z from 'zod';
import { prizesFor, type Won } from '../contest/prizes-for.ts';
import { sceneAt } from '../contest/scene.ts';
import { standingsOf } from '../contest/standings-of.ts';
import { contestClosed } from '../events/contest-closed.ts';
import { accountsFor } from '../ledger/accounts-for.ts';
import { postedBy } from '../ledger/posted-by.ts';
import { zoneOf } from '../ledger/terms-of.ts';
import type { Contest } from '../model/contest.ts';
import { ContestId } from '../model/ids.ts';
import { contests } from '../model/tables.ts';
import { membersOf } from '../praise/receivers-of.ts';
import { unknownId } from './known.ts';

/** Ends a star award after its last day: places and what counted are frozen, prizes are paid (B5.4). */
export const closeContest = /* @__PURE__ */ (() =>
  defineCommand('rewards.closeContest', {
    input: z.strictObject({ contestId: ContestId }),
    decide(state, { contestId }, context) {
      const path = ['contestId'];
      const contest = state.get(contests, contestId);
      if (!contest) return refuse(...unknownId(state, 'contest', contestId, path));
      if (contest.status === 'closed') return refuse(issue('rewards/contest_closed', { path }));
      const { window, at } = sceneAt(state, contest, context.now);
      if (context.now < window.untilAt) {
        const params = { untilAt: window.untilAt };
        return refuse(issue('rewards/contest_running', { path, params }));
      }
      const { placed, counted } = standingsOf(state, contest, context.now);
      const on = dateInZone(at, zoneOf(state));
      const winners = prizesFor(placed, contest).map((won) => ({
        ...won,
        personIds: [...winnersOf(state, contest, won, on)],
      }));
      const paid = paidTo(state, contestId, winners, context);
      if (paid.issues) return paid;
      const standings = placed.map(({ place, id, score }) => ({ place, subjectId: id, score }));
      const result = {
        id: contestId,
        closedAt: context.now,
        standings,
        counted: [...counted],
        winners,
      };
      return ok([contestClosed({ result }), ...paid.value]);
    },
  }))();

function winnersOf(state: State, contest: Contest, won: Won, on: string): readonly string[] {
  return contest.subject === 'person' ? [won.subjectId] : membersOf(state, won.subjectId, on);
}

/** One award for all winners; a unit's prize goes to each of its members. */
function paidTo(
  state: State,
  contestId: string,
  winners: readonly { readonly points: number | null; readonly personIds: readonly string[] }[],
  context: Context,
): Result<readonly Fact[]> {
  const credits = winners.flatMap(({ points, personIds }) =>
    points === null ? [] : personIds.map((personId) => ({ personId, points })),
  );
  if (credits.length === 0) return ok([]);
  const { ids, opened } = accountsFor(
    state,
    credits.map(({ personId }) => personId),
    context,
  );
  const to = credits.map(({ points }, index) => ({ accountId: ids[index] ?? '', points }));
  const award = { kind: 'award' as const, id: `prize:${contestId}`, to };
  const posted = postedBy(state, award, context.now);
  return posted.issues ? posted : ok([...opened, ...posted.value]);
}

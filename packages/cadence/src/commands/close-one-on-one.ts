import {
  defineCommand,
  issue,
  ok,
  PersonId,
  PlainDate,
  refuse,
  type State,
  Text,
} from '@kpikit/core';
import * as z from 'zod';
import { checkInClosed } from '../events/check-in-closed.ts';
import { discussionResolved } from '../events/discussion-resolved.ts';
import { oneOnOneClosed } from '../events/one-on-one-closed.ts';
import { DiscussionId, OneOnOneId } from '../model/ids.ts';
import { OneOnOne } from '../model/one-on-one.ts';
import { checkIns, discussions, oneOnOnes } from '../model/tables.ts';
import { checkInStepAfter } from '../workflow/check-in-step-after.ts';
import { talkIssues } from '../workflow/entry-issues.ts';
import { notFound } from '../workflow/not-found.ts';
import { openedDiscussions } from '../workflow/opened-discussions.ts';
import { unknownKpi, unknownPerson } from '../workflow/unknown-ids.ts';
import { DiscussionInput } from './check-in-input.ts';

const ActionInput = /* @__PURE__ */ (() =>
  z.strictObject({
    what: Text.min(1),
    whoId: PersonId,
    dueOn: PlainDate,
    approverId: PersonId.nullable().default(null),
  }))();

/**
 * Writes down how a talk ended: what, who, by when, who approves, or the reason why nothing is to be
 * done (B4.2, B6.1). Closes its check-in with it.
 */
export const closeOneOnOne = /* @__PURE__ */ (() =>
  defineCommand('cadence.closeOneOnOne', {
    input: z.strictObject({
      oneOnOneId: OneOnOneId,
      minutes: OneOnOne.shape.minutes.default(null),
      actions: z.array(ActionInput).max(100).default([]),
      withoutAction: Text.min(1).nullable().default(null),
      resolvedIds: z.array(DiscussionId).max(100).default([]),
      discussions: z.array(DiscussionInput).max(100).default([]),
      kpiWishes: OneOnOne.shape.kpiWishes.default([]),
    }),
    personal: ['minutes', 'actions', 'withoutAction', 'discussions'],
    decide(state, input, context) {
      const { oneOnOneId, minutes, withoutAction, resolvedIds, kpiWishes } = input;
      const talk = state.get(oneOnOnes, oneOnOneId);
      if (!talk) return refuse(notFound('one_on_one', oneOnOneId, ['oneOnOneId']));
      const issues = [
        ...(talk.closedAt === null
          ? []
          : [issue('cadence/one_on_one_is_closed', { path: ['oneOnOneId'] })]),
        ...(input.actions.length === 0 && withoutAction === null
          ? [issue('cadence/action_needed', { path: ['actions'] })]
          : []),
        ...input.actions.flatMap(({ whoId, approverId }, index) => [
          ...unknownPerson(state, whoId, ['actions', index, 'whoId']),
          ...unknownPerson(state, approverId, ['actions', index, 'approverId']),
        ]),
        ...resolvedIds.flatMap((id, index) =>
          state.has(discussions, id) ? [] : [notFound('discussion', id, ['resolvedIds', index])],
        ),
        ...kpiWishes.flatMap(({ kpiId }, index) =>
          unknownKpi(state, kpiId, ['kpiWishes', index, 'kpiId']),
        ),
        ...talkIssues(state, input.discussions, null, []),
      ];
      if (issues.length > 0) return refuse(...issues);
      const { personId, checkInId } = talk;
      const actions = input.actions.map(({ whoId, dueOn, approverId }) => ({
        id: context.newId('action'),
        oneOnOneId,
        whoId,
        dueOn,
        approverId,
        doneAt: null,
      }));
      const whats = input.actions.map(({ what }) => what);
      return ok([
        oneOnOneClosed({ oneOnOneId, actions, kpiWishes }, { minutes, withoutAction, whats }),
        ...resolvedIds
          .filter((id) => state.get(discussions, id)?.resolvedAt === null)
          .map((discussionId) => discussionResolved({ discussionId }, { outcome: null })),
        ...openedDiscussions(input.discussions, { personId, checkInId }, context),
        ...closedCheckIn(state, checkInId),
      ]);
    },
  }))();

function closedCheckIn(state: State, checkInId: string | null) {
  const checkIn = checkInId === null ? undefined : state.get(checkIns, checkInId);
  if (!checkIn || !checkInStepAfter(checkIn.step, 'close')) return [];
  return [checkInClosed({ checkInId: checkIn.id, personId: checkIn.personId })];
}

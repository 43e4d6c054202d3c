import { defineCommand, issue, ok, PersonId, refuse, Text } from '@kpikit/core';
import * as z from 'zod';
import { checkInAssessed } from '../events/check-in-assessed.ts';
import { discussionPassedOn } from '../events/discussion-passed-on.ts';
import { Assessment } from '../model/check-in.ts';
import { CheckInId, DiscussionId } from '../model/ids.ts';
import { checkIns, discussions } from '../model/tables.ts';
import { checkInStepAfter } from '../workflow/check-in-step-after.ts';
import { notFound } from '../workflow/not-found.ts';
import { requestedOneOnOne } from '../workflow/requested-one-on-one.ts';
import { unknownPeople, unknownPerson } from '../workflow/unknown-ids.ts';
import { MeetingInput, PraiseInput } from './check-in-input.ts';
import { givePraise } from './give-praise.ts';

/**
 * The manager's step (B4.2, step 3): reasons, the employee's proposals, coaching, praise, a summary;
 * may ask again, pass discussions on, and wish a talk. Before the person's own part only where that
 * was missed, and with a reason.
 */
export const assessCheckIn = /* @__PURE__ */ (() => {
  const { reasons, proposals, coaching, summary } = Assessment.shape;
  return defineCommand('cadence.assessCheckIn', {
    input: z.strictObject({
      checkInId: CheckInId,
      askAgain: z.boolean().default(false),
      reasons: reasons.default(null),
      proposals: proposals.default(null),
      coaching: coaching.default(null),
      summary: summary.default(null),
      withoutSelf: Text.min(1).nullable().default(null),
      passOn: z
        .array(z.strictObject({ discussionId: DiscussionId, toId: PersonId }))
        .max(100)
        .default([]),
      praises: z.array(PraiseInput).max(100).default([]),
      oneOnOne: MeetingInput.nullable().default(null),
    }),
    personal: ['reasons', 'proposals', 'coaching', 'summary', 'withoutSelf', 'praises', 'oneOnOne'],
    decide(state, { checkInId, askAgain, passOn, praises, oneOnOne, ...words }, context) {
      const checkIn = state.get(checkIns, checkInId);
      if (!checkIn) return refuse(notFound('check_in', checkInId, ['checkInId']));
      const { personId } = checkIn;
      const action = askAgain ? 'ask_again' : 'assess';
      const step = checkInStepAfter(checkIn.step, action);
      const issues = [
        ...(step
          ? []
          : [
              issue('cadence/check_in_step_refused', {
                path: ['checkInId'],
                params: { from: checkIn.step, action },
              }),
            ]),
        ...(context.actor === personId ? [issue('cadence/assesses_own_check_in')] : []),
        ...(checkIn.step === 'missed' && words.withoutSelf === null
          ? [issue('cadence/reason_needed', { path: ['withoutSelf'] })]
          : []),
        ...passOn.flatMap(({ discussionId, toId }, index) => [
          ...(state.has(discussions, discussionId)
            ? []
            : [notFound('discussion', discussionId, ['passOn', index, 'discussionId'])]),
          ...unknownPerson(state, toId, ['passOn', index, 'toId']),
        ]),
        ...unknownPeople(state, oneOnOne?.withIds ?? [], ['oneOnOne', 'withIds']),
      ];
      if (!step || issues.length > 0) return refuse(...issues);
      const meeting = { personId, checkInId };
      return ok([
        checkInAssessed(
          { checkInId, personId, assessorId: context.actor, step },
          { assessment: words },
        ),
        ...passOn.map((each) => discussionPassedOn(each)),
        ...requestedOneOnOne(oneOnOne, meeting, context),
        ...praises.map((praise) => givePraise({ ...praise, fromId: context.actor, checkInId })),
      ]);
    },
  });
})();

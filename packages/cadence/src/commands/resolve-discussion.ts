import { defineCommand, issue, ok, refuse } from '@kpikit/core';
import * as z from 'zod';
import { discussionResolved } from '../events/discussion-resolved.ts';
import { Discussion } from '../model/discussion.ts';
import { DiscussionId } from '../model/ids.ts';
import { discussions } from '../model/tables.ts';
import { notFound } from '../workflow/not-found.ts';

/** Ends a discussion; until then it comes back to every talk. */
export const resolveDiscussion = /* @__PURE__ */ (() =>
  defineCommand('cadence.resolveDiscussion', {
    input: z.strictObject({
      discussionId: DiscussionId,
      outcome: Discussion.shape.outcome.default(null),
    }),
    personal: ['outcome'],
    decide(state, { discussionId, outcome }) {
      const discussion = state.get(discussions, discussionId);
      if (!discussion) return refuse(notFound('discussion', discussionId, ['discussionId']));
      if (discussion.resolvedAt !== null) {
        return refuse(issue('cadence/discussion_is_resolved', { path: ['discussionId'] }));
      }
      return ok([discussionResolved({ discussionId }, { outcome })]);
    },
  }))();

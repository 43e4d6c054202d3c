import { defineEvent } from '@kpikit/core';
import * as z from 'zod';
import { Discussion } from '../model/discussion.ts';
import { DiscussionId } from '../model/ids.ts';
import { discussions } from '../model/tables.ts';

export const discussionResolved = /* @__PURE__ */ (() =>
  defineEvent('cadence.discussionResolved', {
    data: z.strictObject({ discussionId: DiscussionId }),
    personal: Discussion.pick({ outcome: true }),
    apply(write, { data, personal, at }) {
      write.update(discussions, data.discussionId, (discussion) => {
        discussion.resolvedAt = at;
        discussion.outcome = personal?.outcome ?? null;
      });
    },
  }))();

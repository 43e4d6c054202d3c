import { defineEvent, PersonId } from '@kpikit/core';
import * as z from 'zod';
import { DiscussionId } from '../model/ids.ts';
import { discussions } from '../model/tables.ts';

export const discussionPassedOn = /* @__PURE__ */ defineEvent('cadence.discussionPassedOn', {
  data: /* @__PURE__ */ (() => z.strictObject({ discussionId: DiscussionId, toId: PersonId }))(),
  apply(write, { data }) {
    write.update(discussions, data.discussionId, (discussion) => {
      discussion.passedToId = data.toId;
    });
  },
});

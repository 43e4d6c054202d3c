import { defineEvent } from '@kpikit/core';
import * as z from 'zod';
import { Discussion } from '../model/discussion.ts';
import { discussions } from '../model/tables.ts';

/** Something to talk about until it is solved; what it is stays among those named in it. */
export const discussionOpened = /* @__PURE__ */ (() => {
  const words = { topic: true, problem: true, cause: true, wanted: true, outcome: true } as const;
  return defineEvent('cadence.discussionOpened', {
    data: z.strictObject({ discussion: Discussion.omit(words) }),
    personal: Discussion.pick(words),
    apply(write, { data, personal }) {
      const none = { topic: null, problem: null, cause: null, wanted: null, outcome: null };
      write.put(discussions, { ...data.discussion, ...none, ...personal });
    },
  });
})();

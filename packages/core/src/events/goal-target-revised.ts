import * as z from 'zod';
import { defineEvent } from '../kernel/define-event.ts';
import { GoalRevision } from '../model/goal-revision.ts';
import { goalRevisions, goals } from '../model/tables.ts';

/** A goal's target changed; the revision with its reason is kept for ever (B1.7). */
export const goalTargetRevised = /* @__PURE__ */ (() =>
  defineEvent('core.goalTargetRevised', {
    data: z.strictObject({ revision: GoalRevision.omit({ why: true }) }),
    personal: GoalRevision.pick({ why: true }),
    apply(write, { data: { revision }, personal }) {
      write.put(goalRevisions, { ...revision, why: personal?.why ?? null });
      write.update(goals, revision.goalId, (goal) => {
        goal.target = revision.to;
      });
    },
  }))();

import * as z from 'zod';
import { defineEvent } from '../kernel/define-event.ts';
import { Goal } from '../model/goal.ts';
import { GoalId } from '../model/ids.ts';
import { goals } from '../model/tables.ts';

/** Something about a goal was put right, other than its status; `set` has what changed. */
export const goalEdited = /* @__PURE__ */ (() =>
  defineEvent('core.goalEdited', {
    data: z.strictObject({
      goalId: GoalId,
      set: Goal.omit({ id: true, target: true, status: true }).partial(),
    }),
    apply(write, { data }) {
      write.update(goals, data.goalId, (goal) => {
        Object.assign(goal, data.set);
      });
    },
  }))();

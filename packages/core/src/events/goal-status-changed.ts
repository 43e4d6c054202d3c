import * as z from 'zod';
import { defineEvent } from '../kernel/define-event.ts';
import { Goal } from '../model/goal.ts';
import { GoalId } from '../model/ids.ts';
import { goals } from '../model/tables.ts';

export const goalStatusChanged = /* @__PURE__ */ (() => {
  const { status } = Goal.shape;
  return defineEvent('core.goalStatusChanged', {
    data: z.strictObject({ goalId: GoalId, from: status, to: status }),
    apply(write, { data }) {
      write.update(goals, data.goalId, (goal) => {
        goal.status = data.to;
      });
    },
  });
})();

import * as z from 'zod';
import { goalStatusChanged } from '../events/goal-status-changed.ts';
import { defineCommand } from '../kernel/define-command.ts';
import { issue } from '../kernel/issue.ts';
import { ok, refuse } from '../kernel/result.ts';
import { Goal } from '../model/goal.ts';
import { GoalId } from '../model/ids.ts';
import { goals } from '../model/tables.ts';
import { unknownId } from './known.ts';

const ways: Readonly<Record<Goal['status'], readonly Goal['status'][]>> = {
  draft: ['active', 'dropped'],
  active: ['closed', 'dropped'],
  closed: [],
  dropped: [],
};

/** Moves a goal on: draft → active → closed or dropped. */
export const changeGoalStatus = /* @__PURE__ */ (() =>
  defineCommand('core.changeGoalStatus', {
    input: z.strictObject({ goalId: GoalId, to: Goal.shape.status }),
    decide(state, { goalId, to }) {
      const goal = state.get(goals, goalId);
      if (!goal) return refuse(...unknownId(state, 'goal', goalId, ['goalId']));
      if (!ways[goal.status].includes(to)) {
        return refuse(
          issue('core/goal_status_refused', { path: ['to'], params: { from: goal.status, to } }),
        );
      }
      return ok([goalStatusChanged({ goalId, from: goal.status, to })]);
    },
  }))();

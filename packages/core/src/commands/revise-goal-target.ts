import * as z from 'zod';
import { goalTargetRevised } from '../events/goal-target-revised.ts';
import { defineCommand } from '../kernel/define-command.ts';
import { ok, refuse } from '../kernel/result.ts';
import { sameValue } from '../kernel/watch.ts';
import { Target } from '../measure/target.ts';
import { GoalId } from '../model/ids.ts';
import { goals } from '../model/tables.ts';
import { Text } from '../model/text.ts';
import { goalIsOver } from './goal-is-over.ts';
import { unknownId } from './known.ts';

/** Changes a goal's target, with the reason; the old one stays readable for ever (B1.7). */
export const reviseGoalTarget = /* @__PURE__ */ (() =>
  defineCommand('core.reviseGoalTarget', {
    input: z.strictObject({ goalId: GoalId, to: Target.nullable(), why: Text.min(1) }),
    personal: ['why'],
    decide(state, { goalId, to, why }, { now, actor, newId }) {
      const goal = state.get(goals, goalId);
      if (!goal) return refuse(...unknownId(state, 'goal', goalId, ['goalId']));
      const over = goalIsOver(state, goalId, 'goalId');
      if (over.length > 0) return refuse(...over);
      if (sameValue(goal.target, to)) return ok([]);
      const revision = {
        id: newId('goalRevision'),
        goalId,
        from: goal.target,
        to,
        by: actor,
        at: now,
        beforeStart: goal.status === 'draft',
      };
      return ok([goalTargetRevised({ revision }, { why })]);
    },
  }))();

import { goalEdited } from '../events/goal-edited.ts';
import { defineCommand } from '../kernel/define-command.ts';
import { ok, refuse } from '../kernel/result.ts';
import { Goal } from '../model/goal.ts';
import { GoalId } from '../model/ids.ts';
import { goals } from '../model/tables.ts';
import { changedFields } from './changed-fields.ts';
import { goalIsOver } from './goal-is-over.ts';
import { unknownId } from './known.ts';

/** Puts right whatever a goal says but its target (`reviseGoalTarget`) and status; fields left out stay. */
export const editGoal = /* @__PURE__ */ (() =>
  defineCommand('core.editGoal', {
    input: Goal.omit({ id: true, target: true, status: true }).partial().extend({ goalId: GoalId }),
    decide(state, { goalId, ...wished }) {
      const goal = state.get(goals, goalId);
      if (!goal) return refuse(...unknownId(state, 'goal', goalId, ['goalId']));
      const set = changedFields(goal, wished);
      const issues = [
        ...goalIsOver(state, goalId, 'goalId'),
        ...unknownId(state, 'person', set.ownerId ?? null, ['ownerId']),
        ...unknownId(state, 'org_unit', set.orgUnitId ?? null, ['orgUnitId']),
        ...unknownId(state, 'cycle', set.cycleId ?? null, ['cycleId']),
      ];
      if (issues.length > 0) return refuse(...issues);
      return ok(Object.keys(set).length === 0 ? [] : [goalEdited({ goalId, set })]);
    },
  }))();

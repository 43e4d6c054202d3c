import { goalCreated } from '../events/goal-created.ts';
import { defineCommand } from '../kernel/define-command.ts';
import { ok, refuse } from '../kernel/result.ts';
import { Goal } from '../model/goal.ts';
import { takenId, unknownId } from './known.ts';

/** Sets a strategic goal or an objective (B1.1). */
export const createGoal = /* @__PURE__ */ (() => {
  const { shape } = Goal;
  return defineCommand('core.createGoal', {
    input: Goal.extend({
      id: shape.id.nullable().default(null),
      kind: shape.kind.default('objective'),
      level: shape.level.default('company'),
      ownerId: shape.ownerId.default(null),
      orgUnitId: shape.orgUnitId.default(null),
      cycleId: shape.cycleId.default(null),
      period: shape.period.default(null),
      target: shape.target.default(null),
      baseline: shape.baseline.default(null),
      unit: shape.unit.default(null),
      formula: shape.formula.default(null),
      rollUp: shape.rollUp.default(null),
      status: shape.status.default('active'),
      extra: shape.extra.default({}),
    }),
    decide(state, { id, ...input }, context) {
      const issues = [
        ...takenId(state, 'goal', id),
        ...unknownId(state, 'person', input.ownerId, ['ownerId']),
        ...unknownId(state, 'org_unit', input.orgUnitId, ['orgUnitId']),
        ...unknownId(state, 'cycle', input.cycleId, ['cycleId']),
      ];
      if (issues.length > 0) return refuse(...issues);
      return ok([goalCreated({ goal: { id: id ?? context.newId('goal'), ...input } })]);
    },
  });
})();

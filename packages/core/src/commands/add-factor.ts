import { factorAdded } from '../events/factor-added.ts';
import { defineCommand } from '../kernel/define-command.ts';
import { ok, refuse } from '../kernel/result.ts';
import { Factor } from '../model/factor.ts';
import { takenId, unknownId } from './known.ts';

/** Names a part of a goal's formula and says, with a reason, whether effort moves it (B1.4). */
export const addFactor = /* @__PURE__ */ (() => {
  const { shape } = Factor;
  return defineCommand('core.addFactor', {
    input: Factor.extend({
      id: shape.id.nullable().default(null),
      formula: shape.formula.default(null),
      qualitative: shape.qualitative.default(false),
      current: shape.current.default(null),
      reachable: shape.reachable.default(null),
      unit: shape.unit.default(null),
    }),
    decide(state, { id, ...input }, context) {
      const issues = [
        ...takenId(state, 'factor', id),
        ...unknownId(state, 'goal', input.goalId, ['goalId']),
      ];
      if (issues.length > 0) return refuse(...issues);
      return ok([factorAdded({ factor: { id: id ?? context.newId('factor'), ...input } })]);
    },
  });
})();

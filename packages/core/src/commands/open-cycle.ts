import { cycleOpened } from '../events/cycle-opened.ts';
import { defineCommand } from '../kernel/define-command.ts';
import { issue } from '../kernel/issue.ts';
import { ok, refuse } from '../kernel/result.ts';
import { Cycle } from '../model/cycle.ts';
import { takenId, unknownId } from './known.ts';

/** Opens a period in which KPIs run. */
export const openCycle = /* @__PURE__ */ (() =>
  defineCommand('core.openCycle', {
    input: Cycle.omit({ id: true, status: true }).extend({
      id: Cycle.shape.id.nullable().default(null),
      parentId: Cycle.shape.parentId.default(null),
    }),
    decide(state, { id, ...input }, context) {
      const issues = [
        ...takenId(state, 'cycle', id),
        ...unknownId(state, 'cycle', input.parentId, ['parentId']),
        ...(input.startOn <= input.endOn
          ? []
          : [
              issue('core/period_reversed', {
                path: ['endOn'],
                params: { startOn: input.startOn, endOn: input.endOn },
              }),
            ]),
      ];
      if (issues.length > 0) return refuse(...issues);
      return ok([
        cycleOpened({ cycle: { id: id ?? context.newId('cycle'), status: 'open', ...input } }),
      ]);
    },
  }))();

import { cycleEdited } from '../events/cycle-edited.ts';
import { defineCommand } from '../kernel/define-command.ts';
import { issue } from '../kernel/issue.ts';
import { ok, refuse } from '../kernel/result.ts';
import { Cycle } from '../model/cycle.ts';
import { CycleId } from '../model/ids.ts';
import { cycles } from '../model/tables.ts';
import { changedFields } from './changed-fields.ts';
import { unknownId } from './known.ts';

/** Puts right the name, kind or days of an open cycle; fields left out stay. */
export const editCycle = /* @__PURE__ */ (() =>
  defineCommand('core.editCycle', {
    input: Cycle.omit({ id: true, parentId: true, status: true })
      .partial()
      .extend({ cycleId: CycleId }),
    decide(state, { cycleId, ...wished }) {
      const cycle = state.get(cycles, cycleId);
      if (!cycle) return refuse(...unknownId(state, 'cycle', cycleId, ['cycleId']));
      if (cycle.status === 'closed') {
        return refuse(
          issue('core/cycle_is_closed', { path: ['cycleId'], params: { id: cycleId } }),
        );
      }
      const set = changedFields(cycle, wished);
      if (Object.keys(set).length === 0) return ok([]);
      const edited = { ...cycle, ...set };
      const { startOn, endOn } = edited;
      if (startOn > endOn) {
        return refuse(
          issue('core/period_reversed', { path: ['endOn'], params: { startOn, endOn } }),
        );
      }
      return ok([cycleEdited({ cycle: edited })]);
    },
  }))();

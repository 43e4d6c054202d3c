import * as z from 'zod';
import { defineEvent } from '../kernel/define-event.ts';
import { CycleId, GoalId } from '../model/ids.ts';
import { cycles, goals } from '../model/tables.ts';

/** A cycle is an archive from now on; its goals are closed with it. */
export const cycleClosed = /* @__PURE__ */ (() =>
  defineEvent('core.cycleClosed', {
    data: z.strictObject({ cycleId: CycleId, goalIds: z.array(GoalId) }),
    apply(write, { data }) {
      write.update(cycles, data.cycleId, (cycle) => {
        cycle.status = 'closed';
      });
      for (const id of data.goalIds) {
        write.update(goals, id, (goal) => {
          goal.status = 'closed';
        });
      }
    },
  }))();

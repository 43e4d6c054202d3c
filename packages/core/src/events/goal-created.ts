import * as z from 'zod';
import { defineEvent } from '../kernel/define-event.ts';
import { Goal } from '../model/goal.ts';
import { goals } from '../model/tables.ts';

export const goalCreated = /* @__PURE__ */ defineEvent('core.goalCreated', {
  data: /* @__PURE__ */ z.strictObject({ goal: Goal }),
  apply: (write, { data }) => write.put(goals, data.goal),
});

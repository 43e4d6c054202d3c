import * as z from 'zod';
import { defineEvent } from '../kernel/define-event.ts';
import { Cycle } from '../model/cycle.ts';
import { cycles } from '../model/tables.ts';

/** An open cycle got another name or other days. */
export const cycleEdited = /* @__PURE__ */ defineEvent('core.cycleEdited', {
  data: /* @__PURE__ */ z.strictObject({ cycle: Cycle }),
  apply: (write, { data }) => write.put(cycles, data.cycle),
});

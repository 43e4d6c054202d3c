import * as z from 'zod';
import { defineEvent } from '../kernel/define-event.ts';
import { Cycle } from '../model/cycle.ts';
import { cycles } from '../model/tables.ts';

export const cycleOpened = /* @__PURE__ */ defineEvent('core.cycleOpened', {
  data: /* @__PURE__ */ z.strictObject({ cycle: Cycle }),
  apply: (write, { data }) => write.put(cycles, data.cycle),
});

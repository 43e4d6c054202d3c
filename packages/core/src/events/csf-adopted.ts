import * as z from 'zod';
import { defineEvent } from '../kernel/define-event.ts';
import { Csf } from '../model/csf.ts';
import { csfs } from '../model/tables.ts';

export const csfAdopted = /* @__PURE__ */ defineEvent('core.csfAdopted', {
  data: /* @__PURE__ */ z.strictObject({ csf: Csf }),
  apply: (write, { data }) => write.put(csfs, data.csf),
});

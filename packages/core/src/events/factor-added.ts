import * as z from 'zod';
import { defineEvent } from '../kernel/define-event.ts';
import { Factor } from '../model/factor.ts';
import { factors } from '../model/tables.ts';

export const factorAdded = /* @__PURE__ */ defineEvent('core.factorAdded', {
  data: /* @__PURE__ */ z.strictObject({ factor: Factor }),
  apply: (write, { data }) => write.put(factors, data.factor),
});

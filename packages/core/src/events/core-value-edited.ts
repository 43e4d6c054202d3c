import * as z from 'zod';
import { defineEvent } from '../kernel/define-event.ts';
import { CoreValue } from '../model/core-value.ts';
import { coreValues } from '../model/tables.ts';

export const coreValueEdited = /* @__PURE__ */ defineEvent('core.coreValueEdited', {
  data: /* @__PURE__ */ z.strictObject({ coreValue: CoreValue }),
  apply: (write, { data }) => write.put(coreValues, data.coreValue),
});

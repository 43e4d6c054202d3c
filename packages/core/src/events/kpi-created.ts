import * as z from 'zod';
import { defineEvent } from '../kernel/define-event.ts';
import { Kpi } from '../model/kpi.ts';
import { kpis } from '../model/tables.ts';

export const kpiCreated = /* @__PURE__ */ defineEvent('core.kpiCreated', {
  data: /* @__PURE__ */ z.strictObject({ kpi: Kpi }),
  apply: (write, { data }) => write.put(kpis, data.kpi),
});

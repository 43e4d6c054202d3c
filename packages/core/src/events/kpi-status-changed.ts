import * as z from 'zod';
import { defineEvent } from '../kernel/define-event.ts';
import { KpiId } from '../model/ids.ts';
import { KpiStatus } from '../model/kpi.ts';
import { kpis } from '../model/tables.ts';

export const kpiStatusChanged = /* @__PURE__ */ defineEvent('core.kpiStatusChanged', {
  data: /* @__PURE__ */ z.strictObject({ kpiId: KpiId, from: KpiStatus, to: KpiStatus }),
  apply(write, { data }) {
    write.update(kpis, data.kpiId, (kpi) => {
      kpi.status = data.to;
    });
  },
});

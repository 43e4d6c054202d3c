import * as z from 'zod';
import { defineEvent } from '../kernel/define-event.ts';
import { KpiId } from '../model/ids.ts';
import { Kpi } from '../model/kpi.ts';
import { kpis } from '../model/tables.ts';

/** Something about a KPI was put right, other than its target and status; `set` has what changed. */
export const kpiEdited = /* @__PURE__ */ (() =>
  defineEvent('core.kpiEdited', {
    data: z.strictObject({
      kpiId: KpiId,
      set: Kpi.omit({ id: true, target: true, status: true }).partial(),
    }),
    apply(write, { data }) {
      write.update(kpis, data.kpiId, (kpi) => {
        Object.assign(kpi, data.set);
      });
    },
  }))();

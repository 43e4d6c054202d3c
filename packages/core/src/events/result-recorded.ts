import * as z from 'zod';
import { defineEvent } from '../kernel/define-event.ts';
import { KpiResult } from '../model/kpi-result.ts';
import { results } from '../model/results.ts';

/** What a KPI came to was written down, at the closing or as a correction. */
export const resultRecorded = /* @__PURE__ */ (() =>
  defineEvent('core.resultRecorded', {
    data: z.strictObject({ result: KpiResult.omit({ why: true }) }),
    personal: KpiResult.pick({ why: true }),
    apply(write, { data, personal }) {
      write.put(results, { why: personal?.why ?? null, ...data.result });
    },
  }))();

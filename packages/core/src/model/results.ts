import { defineTable } from '../kernel/define-table.ts';
import { KpiResult } from './kpi-result.ts';

/** Results of closed cycles, corrections included: only ever added to. */
export const results = /* @__PURE__ */ defineTable('core.results', KpiResult, {
  personal: ['why'],
  appendOnly: true,
  readers: {
    about: (result) => result.ownerIds,
    fields: { why: ['everyone'] },
    confidential: (result) => result.confidential,
  },
});

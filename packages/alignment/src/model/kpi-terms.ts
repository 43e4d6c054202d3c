import { Kpi } from '@kpikit/core';
import * as z from 'zod';

/** What people agree on before a KPI exists; its id, owners and status come with the agreement. */
export const KpiTerms = /* @__PURE__ */ (() =>
  Kpi.pick({
    statement: true,
    level: true,
    target: true,
    baseline: true,
    unit: true,
    rateOf: true,
    orgUnitId: true,
    cycleId: true,
    period: true,
  }))();
export interface KpiTerms extends z.infer<typeof KpiTerms> {}

const shape = KpiTerms.shape;

/** The same as people fill it in: what they leave out is empty. */
export const KpiTermsInput = /* @__PURE__ */ (() =>
  z.strictObject({
    ...shape,
    level: shape.level.default('individual'),
    baseline: shape.baseline.default(null),
    unit: shape.unit.default({ kind: 'number', currency: null, noun: null }),
    rateOf: shape.rateOf.default(null),
    orgUnitId: shape.orgUnitId.default(null),
    cycleId: shape.cycleId.default(null),
    period: shape.period.default(null),
  }))();

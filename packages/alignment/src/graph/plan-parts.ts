import type { PlanInput } from '@kpikit/core';

/** A goal, factor, CSF or KPI of a plan, as a host writes it. */
export type PlanNodeInput = PlanInput['nodes'][number];
/** Child → parent, as a host writes it. */
export type PlanLink = PlanInput['links'][number];
export type PlanReading = PlanInput['measurements'][number];

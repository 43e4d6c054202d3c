import type { PlanInput, Reading } from '@kpikit/core';

/** A goal, factor, CSF or KPI of a plan, as a host writes it. */
export type PlanNodeInput = PlanInput['nodes'][number];
/** Child → parent, as a host writes it. */
export type PlanLink = PlanInput['links'][number];
/** A reading; of several of one moment the last recorded holds, where that is said. */
export type PlanReading = PlanInput['measurements'][number] & Pick<Reading, 'recordedAt' | 'id'>;

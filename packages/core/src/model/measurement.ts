import * as z from 'zod';
import { limits } from '../kernel/limits.ts';
import { Instant } from '../time/instant.ts';
import { KpiId, MeasurementId, PersonId } from './ids.ts';
import { Name, Text } from './text.ts';

/** A reading of a KPI: its value, the moment it was true, who brought it. */
export const Measurement = /* @__PURE__ */ (() =>
  z.strictObject({
    id: MeasurementId,
    kpiId: KpiId,
    value: z.number(),
    /** The moment the value was true, which may be before it was written down. */
    at: Instant,
    recordedAt: Instant,
    by: PersonId.nullable(),
    note: Text.nullable(),
    evidence: z.array(z.strictObject({ label: Name, url: Name.nullable() })).max(limits.list),
  }))();
export interface Measurement extends z.infer<typeof Measurement> {}

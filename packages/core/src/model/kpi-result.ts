import * as z from 'zod';
import { limits } from '../kernel/limits.ts';
import { Target } from '../measure/target.ts';
import { Instant } from '../time/instant.ts';
import { CycleId, KpiId, PersonId } from './ids.ts';
import { Text } from './text.ts';

export const KpiResultId = /* @__PURE__ */ z
  .string()
  .min(1)
  .max(limits.id, { abort: true })
  .brand<'KpiResultId'>();
export type KpiResultId = z.infer<typeof KpiResultId>;

/** What a KPI came to when its cycle closed, kept for ever; a correction is a further one (B4.3). */
export const KpiResult = /* @__PURE__ */ (() =>
  z.strictObject({
    id: KpiResultId,
    kpiId: KpiId,
    cycleId: CycleId,
    /** Who answered for the KPI at that moment. */
    ownerIds: z.array(PersonId).max(limits.list),
    confidential: z.boolean(),
    target: Target,
    baseline: z.number().nullable(),
    actual: z.number().nullable(),
    /** 1 is the target; `null` without a figure, and never 0 for it. */
    ratio: z.number().nullable(),
    met: z.boolean().nullable(),
    /** Why the ratio is not the plain division, or why there is none. */
    reason: z.string().min(1).max(limits.id).nullable(),
    closedAt: Instant,
    by: PersonId.nullable(),
    /** The result that this one corrects; `null` for the one of the closing itself. */
    correctsId: KpiResultId.nullable(),
    /** Why it was corrected. */
    why: Text.nullable(),
  }))();
export interface KpiResult extends z.infer<typeof KpiResult> {}

import * as z from 'zod';
import { limits } from '../kernel/limits.ts';
import { CycleId } from '../model/ids.ts';
import { RevisionCause } from '../model/target-revision.ts';

/** Which changes of a running KPI's target a rule is for, and what becomes of them. */
export const FreezeRule = /* @__PURE__ */ (() => {
  const day = z.int().nonnegative().nullable();
  return z.strictObject({
    /** Cycles of the KPI; `null` for every KPI, in a cycle or not. */
    cycleIds: z.array(CycleId).max(limits.list).nullable(),
    /** `null` for every cause. */
    causes: z.array(RevisionCause).nullable(),
    /** Days since the KPI's first day, that day being 0, both ends inclusive; `null` for no bound. */
    fromDay: day,
    untilDay: day,
    /** `approval` asks for a proposal that everybody concerned agreed to in the same commit. */
    answer: z.enum(['allow', 'approval', 'refuse']),
  });
})();
export interface FreezeRule extends z.infer<typeof FreezeRule> {}

/** When targets may still move, as data that a house can store and show. The first rule that fits counts. */
export const FreezePolicy = /* @__PURE__ */ (() =>
  z.strictObject({ rules: z.array(FreezeRule).max(limits.list) }))();
export interface FreezePolicy extends z.infer<typeof FreezePolicy> {}
/** A freeze policy as a host writes it: ids are plain strings. */
export type FreezePolicyInput = z.input<typeof FreezePolicy>;

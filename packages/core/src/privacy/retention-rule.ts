import * as z from 'zod';
import { limits } from '../kernel/limits.ts';
import { PersonId } from '../model/ids.ts';

/** How long people are kept by name after they leave, as data a house can store and show. */
export const RetentionRule = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Full months after the last working day. */
    months: z.int().min(0).max(1_200),
    /** People who are kept for now, such as in a legal dispute. */
    keepIds: z.array(PersonId).max(limits.list),
  }))();
export interface RetentionRule extends z.infer<typeof RetentionRule> {}

import * as z from 'zod';
import { limits } from '../kernel/limits.ts';

/** How a node's children speak for it. Methods live in `@kpikit/alignment`; plugins add their own names. */
export const RollUp = /* @__PURE__ */ (() =>
  z.strictObject({
    /** `average`, `sum`, `ratio`, `formula`, `minimum`, `count_met`, `milestone`, `own`, or a plugin's. */
    method: z.string().min(1).max(limits.id),
    /** For `formula`: children by id, as in `S1 * S2`. */
    expression: z.string().min(1).max(limits.name).nullable(),
    /** A child's progress above 1: cut off at 1, carried whole, or cut off at this ratio. */
    over: z.union([z.enum(['cap', 'carry']), z.number().min(1)]).nullable(),
    /** A child without data: left out, counted as 0, as its last figure before its period, or waited for. */
    missing: z.enum(['exclude', 'zero', 'last', 'block']).nullable(),
    /** A child that moved the wrong way: counts as 0, or as it is. */
    negative: z.enum(['floor', 'keep']).nullable(),
  }))();
export interface RollUp extends z.infer<typeof RollUp> {}

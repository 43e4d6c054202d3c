import { CycleKind } from '@kpikit/core';
import * as z from 'zod';
import { Points } from './points.ts';

/** What a company decides about its points: how many may be given, and how long they live. */
export const LedgerTerms = /* @__PURE__ */ (() =>
  z.strictObject({
    /** The zone whose calendar makes days and periods. */
    timeZone: z.string().min(1).max(64),
    /** Month in which the fiscal year begins, 1–12: quarters and years count from it. */
    fiscalYearStart: z.int().min(1).max(12),
    /** What each giver may give in a period; what is left lapses. `null` sets no limit. */
    allowance: z.strictObject({ period: CycleKind, points: Points }).nullable(),
    /** How long earned points live, from the day they were earned; `null` for ever. */
    expiry: z
      .strictObject({ count: z.int().min(1).max(1200), unit: z.enum(['day', 'month']) })
      .nullable(),
  }))();
export interface LedgerTerms extends z.infer<typeof LedgerTerms> {}

import * as z from 'zod';
import { Name } from './text.ts';

/** What a company decides once: language, zone, fiscal year and working week. One record, id `settings`. */
export const WorkspaceSettings = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.literal('settings'),
    name: Name,
    locale: z.enum(['vi', 'en']),
    timeZone: z.string().min(1).max(64),
    /** Month in which the fiscal year begins, 1–12. */
    fiscalYearStart: z.int().min(1).max(12),
    /** ISO weekdays that are worked, 1 = Monday. */
    workingDays: z.array(z.int().min(1).max(7)).min(1).max(7),
  }))();
export interface WorkspaceSettings extends z.infer<typeof WorkspaceSettings> {}

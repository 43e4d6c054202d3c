import * as z from 'zod';
import { PlainDate } from './plain-date.ts';

/**
 * Which days are worked, as data: ISO weekdays of rest (6 Saturday, 7 Sunday), holidays, and
 * make-up working days, which outrank both.
 */
export const WorkingCalendar = /* @__PURE__ */ (() =>
  z.strictObject({
    restDays: z.array(z.int().min(1).max(7)).max(7).readonly(),
    holidays: z.array(PlainDate).max(10_000).readonly(),
    workdays: z.array(PlainDate).max(10_000).readonly(),
  }))();
export interface WorkingCalendar extends Readonly<z.infer<typeof WorkingCalendar>> {}

import { limits, PlainDate } from '@kpikit/core';
import * as z from 'zod';

/** The days off of one year, as somebody published or worked them out. */
export const HolidayYear = /* @__PURE__ */ (() =>
  z.strictObject({
    year: z.int().min(1).max(9999),
    holidays: z.array(z.strictObject({ on: PlainDate, code: z.string().min(1).max(limits.id) })),
    /** Rest days that are worked to make up for another day off. */
    workdays: z.array(PlainDate),
    /** False only for what the state has decided; a computed or announced day is an estimate. */
    estimated: z.boolean(),
  }))();
export interface HolidayYear extends Readonly<z.infer<typeof HolidayYear>> {}

/** Where days off come from: the lists here, a house's own, or another library. `null` is unknown. */
export type HolidayProvider = (year: number) => HolidayYear | null;

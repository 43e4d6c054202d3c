import { CycleKind, isTimeZone, limits, PlainDate } from '@kpikit/core';
import * as z from 'zod';

/**
 * When a beat falls, counted from the anchor and never from the beat before: so a month's 31st
 * comes back after February, and two-week rhythms do not care about the turn of the year.
 */
export const Every = /* @__PURE__ */ (() => {
  const count = z.int().min(1).max(52);
  const weekday = z.int().min(1).max(7);
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('weeks'), count }),
    /** On the anchor's day of the month, or the last day of a shorter month. */
    z.strictObject({ kind: z.literal('months'), count }),
    /** The first to fourth (1–4) or last (−1) such weekday of the month; ISO, 1 is Monday. */
    z.strictObject({
      kind: z.literal('month_weekday'),
      count,
      nth: z.literal([1, 2, 3, 4, -1]),
      weekday,
    }),
    /** The last day of each calendar cycle. */
    z.strictObject({
      kind: z.literal('cycle_end'),
      of: CycleKind,
      fiscalYearStart: z.int().min(1).max(12),
    }),
    z.strictObject({ kind: z.literal('dates'), dates: z.array(PlainDate).max(limits.list) }),
  ]);
})();
export type Every = Readonly<z.infer<typeof Every>>;

/** Where a beat goes that falls on a day nobody works. */
export const ShiftPolicy = /* @__PURE__ */ (() =>
  z.enum(['none', 'next', 'previous', 'nearest', 'modified_next', 'skip']))();
export type ShiftPolicy = z.infer<typeof ShiftPolicy>;

/** A steady beat on the wall clock of one zone (B4.1). */
export const Rhythm = /* @__PURE__ */ (() =>
  z.strictObject({
    every: Every,
    /** The first beat, and the day from which all others are counted. */
    anchorOn: PlainDate,
    /** Wall time at which a beat is due, `HH:mm`. */
    at: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/),
    /** IANA zone of that wall clock. */
    zone: z
      .string()
      .min(1)
      .max(64, { abort: true })
      .refine(isTimeZone, { params: { code: 'cadence/zone_unknown' } }),
    /** Days before the due day at whose start the beat opens; never before the last one was due. */
    windowDays: z.int().min(0).max(366),
    /** Hours after the due moment that still count as kept. */
    graceHours: z.int().min(0).max(8_784),
    shift: ShiftPolicy,
  }))();
export interface Rhythm extends Readonly<z.infer<typeof Rhythm>> {}

import { KpiId, limits, PersonId, PlainDate } from '@kpikit/core';
import * as z from 'zod';
import { ScheduleId } from './ids.ts';
import { Rhythm } from './rhythm.ts';

/** One person's check-ins. A change of rhythm is a new phase: beats already passed stay as they were. */
export const Schedule = /* @__PURE__ */ (() =>
  z.strictObject({
    id: ScheduleId,
    personId: PersonId,
    /** KPIs asked about beside the person’s own: those they help with or share. */
    kpiIds: z.array(KpiId).max(limits.list),
    /** Oldest first; each reigns over the nominal dates from its own until the next one's. */
    phases: z
      .array(z.strictObject({ fromOn: PlainDate, rhythm: Rhythm }))
      .min(1)
      .max(limits.list),
    /** Last nominal date, inclusive; `null` goes on. */
    untilOn: PlainDate.nullable(),
    /** Nominal dates up to here have been looked at for lost beats. */
    settledOn: PlainDate.nullable(),
  }))();
export interface Schedule extends z.infer<typeof Schedule> {}

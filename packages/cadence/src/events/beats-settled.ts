import { defineEvent, PersonId, PlainDate } from '@kpikit/core';
import * as z from 'zod';
import { CheckInId, ScheduleId } from '../model/ids.ts';
import { checkIns, schedules } from '../model/tables.ts';

/** Time has passed over beats of a schedule; those that brought nothing are lost, and still may be filled in. */
export const beatsSettled = /* @__PURE__ */ (() =>
  defineEvent('cadence.beatsSettled', {
    data: z.strictObject({
      scheduleId: ScheduleId,
      personId: PersonId,
      untilOn: PlainDate,
      missed: z.array(z.strictObject({ checkInId: CheckInId, nominalOn: PlainDate })),
    }),
    apply(write, { data: { scheduleId, personId, untilOn, missed } }) {
      write.update(schedules, scheduleId, (schedule) => {
        schedule.settledOn = untilOn;
      });
      for (const { checkInId, nominalOn } of missed) {
        const draft = write.get(checkIns, checkInId)?.draft ?? null;
        write.put(checkIns, {
          id: checkInId,
          scheduleId,
          personId,
          nominalOn,
          step: 'missed',
          submittedAt: null,
          updates: [],
          findings: [],
          assessedBy: null,
          remarks: null,
          mood: null,
          self: null,
          assessment: null,
          draft,
        });
      }
    },
  }))();

import { defineEvent, PlainDate } from '@kpikit/core';
import * as z from 'zod';
import { ScheduleId } from '../model/ids.ts';
import { Rhythm } from '../model/rhythm.ts';
import { schedules } from '../model/tables.ts';

/** Another beat from a nominal date on; what came before stays. A later phase not yet begun is replaced. */
export const rhythmChanged = /* @__PURE__ */ defineEvent('cadence.rhythmChanged', {
  data: /* @__PURE__ */ (() =>
    z.strictObject({ scheduleId: ScheduleId, fromOn: PlainDate, rhythm: Rhythm }))(),
  apply(write, { data: { scheduleId, ...phase } }) {
    write.update(schedules, scheduleId, (schedule) => {
      schedule.phases = [...schedule.phases.filter(({ fromOn }) => fromOn < phase.fromOn), phase];
    });
  },
});

import { defineEvent, PlainDate } from '@kpikit/core';
import * as z from 'zod';
import { ScheduleId } from '../model/ids.ts';
import { schedules } from '../model/tables.ts';

export const scheduleEnded = /* @__PURE__ */ defineEvent('cadence.scheduleEnded', {
  data: /* @__PURE__ */ (() => z.strictObject({ scheduleId: ScheduleId, untilOn: PlainDate }))(),
  apply(write, { data }) {
    write.update(schedules, data.scheduleId, (schedule) => {
      schedule.untilOn = data.untilOn;
    });
  },
});

import { defineEvent } from '@kpikit/core';
import * as z from 'zod';
import { Schedule } from '../model/schedule.ts';
import { schedules } from '../model/tables.ts';

/** A person's rhythm begins. */
export const checkInsScheduled = /* @__PURE__ */ defineEvent('cadence.checkInsScheduled', {
  data: /* @__PURE__ */ (() => z.strictObject({ schedule: Schedule }))(),
  apply: (write, { data }) => write.put(schedules, data.schedule),
});

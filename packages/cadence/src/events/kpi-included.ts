import { defineEvent, KpiId } from '@kpikit/core';
import * as z from 'zod';
import { ScheduleId } from '../model/ids.ts';
import { schedules } from '../model/tables.ts';

/** A KPI joined the check-ins of somebody who helps with it or shares it (B3.4, B3.5). */
export const kpiIncluded = /* @__PURE__ */ defineEvent('cadence.kpiIncluded', {
  data: /* @__PURE__ */ (() => z.strictObject({ scheduleId: ScheduleId, kpiId: KpiId }))(),
  apply(write, { data }) {
    write.update(schedules, data.scheduleId, (schedule) => {
      schedule.kpiIds.push(data.kpiId);
    });
  },
});

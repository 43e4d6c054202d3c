import { defineCommand, ok, PlainDate, refuse } from '@kpikit/core';
import * as z from 'zod';
import { scheduleEnded } from '../events/schedule-ended.ts';
import { ScheduleId } from '../model/ids.ts';
import { schedules } from '../model/tables.ts';
import { notFound } from '../workflow/not-found.ts';

/** Ends a rhythm with its last nominal date; beats after it are no longer asked for. */
export const endSchedule = /* @__PURE__ */ (() =>
  defineCommand('cadence.endSchedule', {
    input: z.strictObject({ scheduleId: ScheduleId, untilOn: PlainDate }),
    decide(state, input) {
      if (!state.has(schedules, input.scheduleId)) {
        return refuse(notFound('schedule', input.scheduleId, ['scheduleId']));
      }
      return ok([scheduleEnded(input)]);
    },
  }))();

import { addDays, defineCommand, ok, refuse } from '@kpikit/core';
import * as z from 'zod';
import { rhythmChanged } from '../events/rhythm-changed.ts';
import { ScheduleId } from '../model/ids.ts';
import { Rhythm } from '../model/rhythm.ts';
import { schedules } from '../model/tables.ts';
import { scheduledBeats } from '../schedule/scheduled-beats.ts';
import { calendarFor } from '../workflow/calendar-for.ts';
import { notFound } from '../workflow/not-found.ts';

/** How far ahead the next beat is looked for, in days: past the longest rhythm. */
const horizon = 800;

/**
 * Gives a schedule another rhythm from its next nominal date that has not opened yet, so that nobody
 * loses a check-in under way or is asked twice.
 */
export const changeRhythm = /* @__PURE__ */ (() =>
  defineCommand('cadence.changeRhythm', {
    input: z.strictObject({ scheduleId: ScheduleId, rhythm: Rhythm }),
    decide(state, { scheduleId, rhythm }, { now }) {
      const schedule = state.get(schedules, scheduleId);
      if (!schedule) return refuse(notFound('schedule', scheduleId, ['scheduleId']));
      const today = now.slice(0, 10);
      const ahead = { startOn: addDays(today, -1), endOn: addDays(today, horizon) };
      const calendar = calendarFor(state, schedule.personId);
      const next = scheduledBeats(schedule, ahead, calendar).find((beat) => beat.opensAt > now);
      return ok([
        rhythmChanged({ scheduleId, fromOn: next?.nominalOn ?? addDays(today, 1), rhythm }),
      ]);
    },
  }))();

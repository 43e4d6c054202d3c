import { defineCommand, ok } from '@kpikit/core';
import * as z from 'zod';
import { beatsSettled } from '../events/beats-settled.ts';
import { checkIns, schedules } from '../model/tables.ts';
import { occurrenceId } from '../schedule/occurrence-id.ts';
import { checkInStepAfter } from '../workflow/check-in-step-after.ts';
import { passedBeats } from '../workflow/passed-beats.ts';

/** Records the beats that time has passed over: each is looked at once (B4.1). */
export const settleBeats = /* @__PURE__ */ (() =>
  defineCommand('cadence.settleBeats', {
    input: z.strictObject({}),
    decide: (state, _input, { now }) =>
      ok(
        state.all(schedules).flatMap((schedule) => {
          const passed = passedBeats(state, schedule, now);
          const last = passed.at(-1);
          if (!last) return [];
          const missed = passed
            .filter((beat) => beat.excused === null)
            .map(({ nominalOn }) => ({
              checkInId: occurrenceId(schedule.id, nominalOn),
              nominalOn,
            }))
            .filter(({ checkInId }) =>
              checkInStepAfter(state.get(checkIns, checkInId)?.step ?? null, 'miss'),
            );
          const { id: scheduleId, personId } = schedule;
          return [beatsSettled({ scheduleId, personId, untilOn: last.nominalOn, missed })];
        }),
      ),
  }))();

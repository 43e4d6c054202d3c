import type { State } from '@kpikit/core';
import { checkIns, schedules } from '../model/tables.ts';
import { occurrenceId } from '../schedule/occurrence-id.ts';
import type { RemindableBeat } from '../schedule/reminders.ts';
import { scheduledBeats } from '../schedule/scheduled-beats.ts';
import { calendarFor } from './calendar-for.ts';
import { houseToday } from './house-zone.ts';

/** A beat of a kept schedule. */
export interface ScheduledBeat extends RemindableBeat {
  readonly scheduleId: string;
}

/**
 * A person's beats with a nominal date up to today, each with when its check-in came in: what
 * `streakOf`, `reminders` and `rhythmHealth` read.
 */
export function trackedBeats(
  state: State,
  personId: string,
  now: string,
): readonly ScheduledBeat[] {
  const today = houseToday(state, now);
  const calendar = calendarFor(state, personId);
  return state
    .all(schedules)
    .filter((schedule) => schedule.personId === personId)
    .flatMap((schedule) => {
      const startOn = schedule.phases[0]?.fromOn ?? today;
      return scheduledBeats(schedule, { startOn, endOn: today }, calendar).map((beat) => {
        const id = occurrenceId(schedule.id, beat.nominalOn);
        const submittedAt = state.get(checkIns, id)?.submittedAt ?? null;
        return { ...beat, id, scheduleId: schedule.id, personId, submittedAt };
      });
    })
    .sort((a, b) => (a.nominalOn < b.nominalOn ? -1 : 1));
}

import { addDays, type State } from '@kpikit/core';
import type { Schedule } from '../model/schedule.ts';
import type { Occurrence } from '../schedule/occurrence.ts';
import { scheduledBeats } from '../schedule/scheduled-beats.ts';
import { calendarFor } from './calendar-for.ts';

/** The beats of a schedule not yet looked at, up to so many days after a moment. */
export function unsettledBeats(
  state: State,
  schedule: Schedule,
  now: string,
  daysAhead: number,
): readonly Occurrence[] {
  const from = schedule.settledOn ? addDays(schedule.settledOn, 1) : schedule.phases[0]?.fromOn;
  if (!from) return [];
  const period = { startOn: from, endOn: addDays(now.slice(0, 10), daysAhead) };
  return scheduledBeats(schedule, period, calendarFor(state, schedule.personId));
}

/** Those that are over: from the first on, as long as none is still to be waited for. */
export function passedBeats(state: State, schedule: Schedule, now: string): readonly Occurrence[] {
  const beats = unsettledBeats(state, schedule, now, 1);
  const waiting = beats.findIndex((beat) => beat.missedAt > now);
  return waiting === -1 ? beats : beats.slice(0, waiting);
}

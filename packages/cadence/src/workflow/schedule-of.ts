import type { PlainDate, State } from '@kpikit/core';
import type { Schedule } from '../model/schedule.ts';
import { schedules } from '../model/tables.ts';

/** The rhythm a person lives by on a date: the first by id that has not ended; `null` without one. */
export function scheduleOf(state: State, personId: string, on: PlainDate): Schedule | null {
  return (
    state
      .all(schedules)
      .find(
        (each) => each.personId === personId && (each.untilOn === null || each.untilOn >= on),
      ) ?? null
  );
}

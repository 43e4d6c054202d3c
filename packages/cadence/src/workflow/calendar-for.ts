import type { State } from '@kpikit/core';
import { houseCalendar, leaves } from '../model/tables.ts';
import type { BeatCalendar } from '../schedule/occurrence.ts';

/** The days a person's beats may fall on: the company's calendar and the person's own leave. */
export function calendarFor(state: State, personId: string): BeatCalendar | null {
  const house = state.get(houseCalendar, 'calendar');
  const leave = state
    .all(leaves)
    .filter((each) => each.personId === personId)
    .map(({ startOn, endOn }) => ({ startOn, endOn }));
  if (!house && leave.length === 0) return null;
  const { restDays, holidays, workdays } = house ?? { restDays: [], holidays: [], workdays: [] };
  return { restDays, holidays, workdays, leave };
}

import { dateInZone, type PlainDate, type State, settings } from '@kpikit/core';

/** The zone of the company; UTC until its settings are made. */
export function houseZone(state: State): string {
  return state.get(settings, 'settings')?.timeZone ?? 'UTC';
}

/** The date on the company's wall calendar. */
export function houseToday(state: State, now: string): PlainDate {
  return dateInZone(now, houseZone(state));
}

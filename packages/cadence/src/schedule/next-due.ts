import { dateInZone, dayNumber, type Instant } from '@kpikit/core';
import type { Rhythm } from '../model/rhythm.ts';
import { occurrencesBetween } from './check-in-dates.ts';
import { reachOf } from './nominal-days.ts';
import type { BeatCalendar, Occurrence } from './occurrence.ts';

/** Holidays move a beat by no more than this many days; a longer closure starts a rhythm anew. */
const longestShift = 31;
/** So many beats in a row may be excused before the search ends. */
const longestPause = 60;

/** The first beat that is asked for and due after a moment; `null` when the rhythm has none left. */
export function nextDue(
  rhythm: Rhythm,
  after: Instant,
  calendar: BeatCalendar | null = null,
): Occurrence | null {
  const today = dayNumber(dateInZone(after, rhythm.zone)) - (calendar ? longestShift : 0);
  const step = reachOf(rhythm.every);
  let first = Math.max(today, dayNumber(rhythm.anchorOn));
  for (let block = 0; block < longestPause; block++, first += step) {
    const found = occurrencesBetween(rhythm, first, first + step - 1, calendar).find(
      ({ dueAt, excused }) => excused === null && dueAt > after,
    );
    if (found) return found;
  }
  return null;
}

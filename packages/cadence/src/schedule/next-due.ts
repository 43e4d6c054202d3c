import {
  dayNumber,
  epochOf,
  type Instant,
  isInPeriod,
  type Period,
  plainDateOf,
  UsageError,
} from '@kpikit/core';
import type { Rhythm } from '../model/rhythm.ts';
import { type BeatDay, beatDays } from './beat-days.ts';
import { occurrenceOf } from './check-in-dates.ts';
import { dueMoment } from './due-moment.ts';
import { reachOf } from './nominal-days.ts';
import type { BeatCalendar, Occurrence } from './occurrence.ts';
import { type WorkdayTest, workdayTest } from './workday-test.ts';

const dayMs = 86_400_000;
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
  const leave = calendar?.leave ?? [];
  const beat = nextBeat(rhythm, momentOf(after), calendar && workdayTest(calendar), leave);
  if (!beat) return null;
  const reach = reachOf(rhythm.every);
  const isWorkday = calendar && workdayTest(calendar);
  const beats = beatDays(rhythm, beat.nominal - reach, beat.nominal + reach, isWorkday);
  const place = beats.findIndex(({ nominal }) => nominal === beat.nominal);
  return occurrenceOf(rhythm, beats, place, beat, leave);
}

/** The same as milliseconds since 1970: the quick form for whole companies. */
export function nextDueMoment(
  rhythm: Rhythm,
  after: number,
  isWorkday: WorkdayTest | null = null,
): number | null {
  const beat = nextBeat(rhythm, after, isWorkday, []);
  return beat && dueMoment(beat.due, rhythm);
}

function nextBeat(
  rhythm: Rhythm,
  after: number,
  isWorkday: WorkdayTest | null,
  leave: readonly Period[],
): BeatDay | null {
  // A day early covers every zone: wall clocks are at most a day apart.
  const today = Math.floor(after / dayMs) - 1 - (isWorkday ? longestShift : 0);
  const step = reachOf(rhythm.every);
  let first = Math.max(today, dayNumber(rhythm.anchorOn));
  for (let block = 0; block < longestPause; block++, first += step) {
    const found = beatDays(rhythm, first, first + step - 1, isWorkday).find(
      (beat) =>
        beat.excused === null &&
        dueMoment(beat.due, rhythm) > after &&
        !leave.some((period) => isInPeriod(plainDateOf(beat.due), period)),
    );
    if (found) return found;
  }
  return null;
}

function momentOf(instant: Instant): number {
  const epoch = epochOf(instant);
  if (epoch !== null) return epoch;
  throw new UsageError(
    'not_an_instant',
    `${JSON.stringify(instant)} is no UTC instant.`,
    'Pass YYYY-MM-DDTHH:mm:ss.sssZ; check outside input with the Instant schema.',
  );
}

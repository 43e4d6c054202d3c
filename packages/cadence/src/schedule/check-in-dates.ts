import {
  dayNumber,
  epochOfWall,
  isInPeriod,
  type Period,
  plainDateOf,
  toInstant,
} from '@kpikit/core';
import type { Rhythm } from '../model/rhythm.ts';
import { type BeatDay, beatDays } from './beat-days.ts';
import { dueMoment } from './due-moment.ts';
import { reachOf } from './nominal-days.ts';
import type { BeatCalendar, Occurrence } from './occurrence.ts';
import { workdayTest } from './workday-test.ts';

const dayMs = 86_400_000;
/** A beat with no other after it is given up after two weeks. */
const lastBeatDays = 14;

/**
 * The check-ins of a cycle in the order of their nominal dates, excused ones included (B4.1, B4.5).
 * Pure and free of the host's zone: the same rhythm gives the same instants everywhere.
 */
export function checkInDates(
  cycle: Period,
  rhythm: Rhythm,
  calendar: BeatCalendar | null = null,
): readonly Occurrence[] {
  const { startOn, endOn } = cycle;
  return occurrencesBetween(rhythm, dayNumber(startOn), dayNumber(endOn), calendar);
}

/** The occurrences whose nominal day lies from one day number to another. */
export function occurrencesBetween(
  rhythm: Rhythm,
  first: number,
  last: number,
  calendar: BeatCalendar | null,
): readonly Occurrence[] {
  const isWorkday = calendar && workdayTest(calendar);
  const reach = reachOf(rhythm.every);
  const beats = beatDays(rhythm, first - reach, last + reach, isWorkday);
  return beats.flatMap((beat, index) =>
    beat.nominal < first || beat.nominal > last
      ? []
      : [occurrenceOf(rhythm, beats, index, beat, calendar?.leave ?? [])],
  );
}

/** The beat at a place among its neighbours, which decide when it opens and when it is lost. */
export function occurrenceOf(
  rhythm: Rhythm,
  beats: readonly BeatDay[],
  index: number,
  beat: BeatDay,
  leave: readonly Period[],
): Occurrence {
  const { zone, windowDays, graceHours } = rhythm;
  const previous = beats.findLast((each, i) => i < index && each.excused === null);
  const next = beats[index + 1];
  const earliest = Math.max(beat.due - windowDays, (previous?.due ?? Number.NEGATIVE_INFINITY) + 1);
  const due = dueMoment(beat.due, rhythm);
  const graceEnd = due + graceHours * 3_600_000;
  const lost = next
    ? startOf(Math.max(next.due - windowDays, beat.due + 1), zone)
    : due + lastBeatDays * dayMs;
  const dueOn = plainDateOf(beat.due);
  const isAway = leave.some((period) => isInPeriod(dueOn, period));
  return {
    nominalOn: plainDateOf(beat.nominal),
    dueOn,
    opensAt: toInstant(startOf(Math.min(earliest, beat.due), zone)),
    dueAt: toInstant(due),
    graceUntilAt: toInstant(graceEnd),
    missedAt: toInstant(Math.max(lost, graceEnd)),
    excused: beat.excused ?? (isAway ? 'leave' : null),
  };
}

/** The first moment of a day on a zone's calendar. */
function startOf(day: number, zone: string): number {
  return epochOfWall(day * dayMs, zone, 'end');
}

import { addDays, type Period, type PlainDate } from '@kpikit/core';
import type { Schedule } from '../model/schedule.ts';
import { checkInDates } from './check-in-dates.ts';
import type { BeatCalendar, Occurrence } from './occurrence.ts';

/** All that beats need of a schedule. */
export type Phased = Pick<Schedule, 'phases' | 'untilOn'>;

/**
 * The beats of a schedule whose nominal dates lie in a period, each by the rhythm that reigned then:
 * a change of rhythm moves no beat of the past.
 */
export function scheduledBeats(
  { phases, untilOn }: Phased,
  { startOn, endOn }: Period,
  calendar: BeatCalendar | null = null,
): readonly Occurrence[] {
  const end = untilOn !== null && untilOn < endOn ? untilOn : endOn;
  return phases.flatMap(({ fromOn, rhythm }, index) => {
    const next = phases[index + 1];
    const period = {
      startOn: later(startOn, fromOn),
      endOn: next ? earlier(end, addDays(next.fromOn, -1)) : end,
    };
    return period.startOn <= period.endOn ? checkInDates(period, rhythm, calendar) : [];
  });
}

/** The rhythm of a date; before the first phase, the first. */
export function rhythmOn({ phases }: Phased, on: PlainDate) {
  return (phases.findLast(({ fromOn }) => fromOn <= on) ?? phases[0])?.rhythm ?? null;
}

function later(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? b : a;
}

function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}

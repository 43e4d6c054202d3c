import { dayNumber, epochOfWall, type Period, type WorkingCalendar } from '@kpikit/core';
import type { Rhythm } from '../model/rhythm.ts';
import { beatDays } from './beat-days.ts';
import { minutesOf } from './due-moment.ts';
import { type WorkdayTest, workdayTest } from './workday-test.ts';

const dayMs = 86_400_000;

/**
 * The due moments of a period as milliseconds since 1970 and nothing else: the quick form of
 * `checkInDates` for whole companies. Excused beats are left out. A calendar used for many rhythms
 * may be made ready once with `workdayTest`.
 */
export function dueMoments(
  period: Period,
  rhythm: Rhythm,
  calendar: WorkingCalendar | WorkdayTest | null = null,
): Float64Array {
  const isWorkday = typeof calendar === 'object' && calendar ? workdayTest(calendar) : calendar;
  const { zone } = rhythm;
  const wall = minutesOf(rhythm.at) * 60_000;
  const beats = beatDays(
    rhythm,
    dayNumber(period.startOn),
    dayNumber(period.endOn),
    isWorkday,
  ).filter((beat) => beat.excused === null);
  return Float64Array.from(beats, ({ due }) => epochOfWall(due * dayMs + wall, zone));
}

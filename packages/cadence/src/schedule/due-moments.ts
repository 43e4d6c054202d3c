import { dayNumber, epochOfWall, type Period, type WorkingCalendar } from '@kpikit/core';
import type { Rhythm } from '../model/rhythm.ts';
import { beatOn } from './beat-days.ts';
import { minutesOf } from './due-moment.ts';
import { nominalDays } from './nominal-days.ts';
import { type WorkdayTest, workdayTest } from './workday-test.ts';

const dayMs = 86_400_000;

export interface DueMomentsOptions {
  /** Beats that days off push onto the next one, or leave out, are kept too. */
  readonly withExcused?: boolean;
}

/**
 * The due moments of a period as milliseconds since 1970 and nothing else: the quick form of
 * `checkInDates` for whole companies. A calendar used for many rhythms may be made ready once with
 * `workdayTest`.
 */
export function dueMoments(
  period: Period,
  rhythm: Rhythm,
  calendar: WorkingCalendar | WorkdayTest | null = null,
  { withExcused = false }: DueMomentsOptions = {},
): Float64Array {
  const isWorkday = typeof calendar === 'object' && calendar ? workdayTest(calendar) : calendar;
  const { zone } = rhythm;
  const wall = minutesOf(rhythm.at) * 60_000;
  const [first, last] = [dayNumber(period.startOn), dayNumber(period.endOn)];
  const moments: number[] = [];
  for (const day of nominalDays(rhythm, first, last)) {
    // Most days are worked: only the others are worth a closer look.
    const moved = isWorkday && !isWorkday(day) ? beatOn(rhythm, day, isWorkday) : null;
    if (moved?.excused && !withExcused) continue;
    moments.push(epochOfWall((moved?.due ?? day) * dayMs + wall, zone));
  }
  return Float64Array.from(moments);
}

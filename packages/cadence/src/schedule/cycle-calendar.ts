import {
  dayNumber,
  type Instant,
  type Period,
  type PlainDate,
  plainDateOf,
  toInstant,
} from '@kpikit/core';
import type { Rhythm } from '../model/rhythm.ts';
import { checkInDates } from './check-in-dates.ts';
import { dueMoment } from './due-moment.ts';
import type { BeatCalendar, Occurrence } from './occurrence.ts';
import { shiftDay } from './shift-day.ts';
import { workdayTest } from './workday-test.ts';

export type CycleBeat =
  | ({ readonly kind: 'check_in' } & Occurrence)
  | {
      readonly kind: 'review' | 'retro';
      readonly nominalOn: PlainDate;
      readonly dueOn: PlainDate;
      readonly dueAt: Instant;
    };

const order = { check_in: 0, review: 1, retro: 2 } as const;

/**
 * All beats of a cycle in the order in which they are due: the check-ins of its rhythm, then review
 * and retro together at its end (B4.1, B4.5). The closing pair never leaves the cycle: where its last
 * day is not worked they come forward.
 */
export function cycleCalendar(
  cycle: Period,
  rhythm: Rhythm,
  calendar: BeatCalendar | null = null,
): readonly CycleBeat[] {
  const checkIns = checkInDates(cycle, rhythm, calendar).map((occurrence) => ({
    kind: 'check_in' as const,
    ...occurrence,
  }));
  const end = dayNumber(cycle.endOn);
  const shifted = calendar && shiftDay(end, 'previous', workdayTest(calendar), end);
  const day = Math.max(shifted ?? end, dayNumber(cycle.startOn));
  const close = {
    nominalOn: cycle.endOn,
    dueOn: plainDateOf(day),
    dueAt: toInstant(dueMoment(day, rhythm)),
  };
  const beats: readonly CycleBeat[] = [
    ...checkIns,
    { kind: 'review', ...close },
    { kind: 'retro', ...close },
  ];
  return [...beats].sort((a, b) => {
    if (a.dueAt !== b.dueAt) return a.dueAt < b.dueAt ? -1 : 1;
    return order[a.kind] - order[b.kind];
  });
}

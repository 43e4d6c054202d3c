import type { Instant, Period, PlainDate, WorkingCalendar } from '@kpikit/core';
import type { ExcusedReason } from './beat-days.ts';

/** One beat of a rhythm, with every moment at which its status changes. */
export interface Occurrence {
  /** The day the rhythm names: it decides the cycle, the order and the id. */
  readonly nominalOn: PlainDate;
  /** The day it is due once rest days and holidays have moved it. */
  readonly dueOn: PlainDate;
  readonly opensAt: Instant;
  readonly dueAt: Instant;
  readonly graceUntilAt: Instant;
  /** From here on it is lost: the next one has opened. Never before the grace ends. */
  readonly missedAt: Instant;
  readonly excused: ExcusedReason | null;
}

/** The days a company works, and the days one person is away. */
export interface BeatCalendar extends WorkingCalendar {
  readonly leave?: readonly Period[];
}

import type { Instant } from '@kpikit/core';
import type { Occurrence } from './occurrence.ts';

/** A beat and when its check-in came in; `null` while it has not. */
export interface TrackedBeat extends Occurrence {
  readonly submittedAt: Instant | null;
}

/** A check-in that is in: `on_time`, `grace`, `late`. One that is not: the other five. */
export type CheckInStatus =
  | 'upcoming'
  | 'open'
  | 'on_time'
  | 'grace'
  | 'late'
  | 'overdue'
  | 'missed'
  | 'excused';

/**
 * How a check-in stands at a moment; never stored, so that any day can be asked about (B4.1).
 * Exactly at the due moment is on time. `overdue` is past its grace and may still come in; once the
 * next one has opened it is `missed`. One that came in after all is `late`, not lost.
 */
export function statusOfCheckIn(beat: TrackedBeat, asOf: Instant): CheckInStatus {
  const { submittedAt } = beat;
  if (beat.excused !== null) return 'excused';
  if (submittedAt !== null && submittedAt <= asOf) {
    if (submittedAt <= beat.dueAt) return 'on_time';
    return submittedAt <= beat.graceUntilAt ? 'grace' : 'late';
  }
  if (asOf < beat.opensAt) return 'upcoming';
  if (asOf <= beat.graceUntilAt) return 'open';
  return asOf < beat.missedAt ? 'overdue' : 'missed';
}

import { epochOf, type Instant, toInstant } from '@kpikit/core';
import { statusOfCheckIn, type TrackedBeat } from './status-of-check-in.ts';

/**
 * The next moment at which time alone changes the status of a beat, so that a host's job runner
 * knows when to look again; `null` when nothing is left to wait for.
 */
export function nextWakeUp(beats: readonly TrackedBeat[], now: Instant): Instant | null {
  let earliest: Instant | null = null;
  for (const beat of beats) {
    const at = nextChange(beat, now);
    if (at !== null && (earliest === null || at < earliest)) earliest = at;
  }
  return earliest;
}

function nextChange(beat: TrackedBeat, now: Instant): Instant | null {
  switch (statusOfCheckIn(beat, now)) {
    case 'upcoming':
      return beat.opensAt;
    case 'open':
      // The grace still holds at its last moment: the change is seen a millisecond later.
      return now < beat.dueAt ? beat.dueAt : momentAfter(beat.graceUntilAt);
    case 'overdue':
      return beat.missedAt;
    default:
      return null;
  }
}

function momentAfter(instant: Instant): Instant {
  return toInstant((epochOf(instant) ?? 0) + 1);
}

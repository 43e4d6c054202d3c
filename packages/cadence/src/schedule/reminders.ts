import { epochOf, type Instant, toInstant } from '@kpikit/core';
import { statusOfCheckIn, type TrackedBeat } from './status-of-check-in.ts';

/** A beat that somebody may be reminded of. */
export interface RemindableBeat extends TrackedBeat {
  /** Of the occurrence: see `occurrenceId`. */
  readonly id: string;
  readonly personId: string;
}

/** When to remind: so many hours before or after the beat opens, is due, or leaves its grace. */
export interface ReminderRule {
  readonly from: 'opens' | 'due' | 'grace_ends';
  /** Negative is before. */
  readonly hours: number;
}

export interface Reminder {
  /** Stable: a host sends each key once, whatever happens to its clock or process. */
  readonly key: string;
  readonly occurrenceId: string;
  readonly personId: string;
  readonly from: ReminderRule['from'];
  readonly hours: number;
  readonly sendAt: Instant;
}

/** A day before it is due, and once when the grace is over. */
export const usualReminders: readonly ReminderRule[] = [
  { from: 'due', hours: -24 },
  { from: 'grace_ends', hours: 0 },
];

const momentOf = {
  opens: (beat: TrackedBeat) => beat.opensAt,
  due: (beat: TrackedBeat) => beat.dueAt,
  grace_ends: (beat: TrackedBeat) => beat.graceUntilAt,
} as const;

/**
 * The reminders that should have gone out by now, by moment and id. Nobody is reminded of a beat
 * that is in, excused or lost; after a long silence of the host only the latest one of a beat is told.
 */
export function reminders(
  beats: readonly RemindableBeat[],
  now: Instant,
  rules: readonly ReminderRule[] = usualReminders,
): readonly Reminder[] {
  return beats
    .filter((beat) => ['upcoming', 'open', 'overdue'].includes(statusOfCheckIn(beat, now)))
    .flatMap((beat) => remindersOf(beat, rules).findLast(({ sendAt }) => sendAt <= now) ?? [])
    .sort((a, b) => compare(a.sendAt, b.sendAt) || compare(a.occurrenceId, b.occurrenceId));
}

function remindersOf(beat: RemindableBeat, rules: readonly ReminderRule[]): readonly Reminder[] {
  return rules
    .map(({ from, hours }) => ({
      key: `${beat.id}/${from}/${hours}`,
      occurrenceId: beat.id,
      personId: beat.personId,
      from,
      hours,
      sendAt: toInstant((epochOf(momentOf[from](beat)) ?? 0) + hours * 3_600_000),
    }))
    .sort((a, b) => compare(a.sendAt, b.sendAt));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

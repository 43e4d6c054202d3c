import { epochOf, toInstant } from '@kpikit/core';
import type { RemindableBeat } from '../schedule/reminders.ts';
import type { CalendarEvent } from './to-i-calendar.ts';

export interface BeatEventChoices {
  /** The host's own: makes ids unique among all calendars. */
  readonly domain: string;
  readonly summary: string;
  readonly description?: string | null;
  /** How long to keep free before the beat is due. */
  readonly minutes?: number;
  readonly sequence?: number;
}

/** Beats as calendar events that end when the beat is due; excused ones are cancelled. */
export function calendarEventsOf(
  beats: readonly Pick<RemindableBeat, 'id' | 'dueAt' | 'excused'>[],
  { domain, summary, description = null, minutes = 30, sequence = 0 }: BeatEventChoices,
): readonly CalendarEvent[] {
  return beats.map(({ id, dueAt, excused }) => ({
    uid: `${id}@${domain}`,
    startAt: toInstant((epochOf(dueAt) ?? 0) - minutes * 60_000),
    minutes,
    summary,
    description,
    sequence,
    cancelled: excused !== null,
  }));
}

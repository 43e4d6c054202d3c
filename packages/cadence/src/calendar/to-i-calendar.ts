import { epochOf, type Instant, UsageError } from '@kpikit/core';
import { foldLine } from './fold-line.ts';

/** A meeting or a beat on its way to a calendar. */
export interface CalendarEvent {
  /** Stable: the same beat has the same one for ever; `occurrenceId` and a domain make it. */
  readonly uid: string;
  readonly startAt: Instant;
  readonly minutes: number;
  readonly summary: string;
  readonly description?: string | null;
  /** Raised whenever the event changed. */
  readonly sequence?: number;
  readonly cancelled?: boolean;
}

export interface ICalendarOptions {
  /** When it is written: DTSTAMP of every event. */
  readonly stampAt: Instant;
  readonly name?: string;
  /** Who makes it: `-//Company X//KPI//VI`. */
  readonly productId?: string;
}

/**
 * Events as iCalendar text (RFC 5545) for people, teams and talks: UTC times, CRLF, lines folded at 75
 * octets, nothing in a text that could become a property of its own. Throws for an id with line
 * breaks or control characters, which no text escaping can make safe.
 */
export function toICalendar(
  events: readonly CalendarEvent[],
  { stampAt, name, productId = '-//KpiKit//Cadence//EN' }: ICalendarOptions,
): string {
  const stamp = stampOf(epochOf(stampAt) ?? Number.NaN);
  const isCancelled = events.length > 0 && events.every((event) => event.cancelled);
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    foldLine(`PRODID:${plainValue(productId)}`),
    `METHOD:${isCancelled ? 'CANCEL' : 'PUBLISH'}`,
    ...(name === undefined ? [] : [foldLine(`X-WR-CALNAME:${textValue(name)}`)]),
  ];
  let text = `${head.join('\r\n')}\r\n`;
  for (const event of events) text += eventText(event, stamp);
  return `${text}END:VCALENDAR\r\n`;
}

function eventText(event: CalendarEvent, stamp: string): string {
  const start = epochOf(event.startAt) ?? Number.NaN;
  const { summary, description = null, sequence = 0, cancelled = false } = event;
  let text = `BEGIN:VEVENT\r\n${foldLine(`UID:${plainValue(event.uid)}`)}\r\nDTSTAMP:${stamp}\r\n`;
  text += `DTSTART:${stampOf(start)}\r\nDTEND:${stampOf(start + event.minutes * 60_000)}\r\n`;
  text += `SEQUENCE:${sequence}\r\n`;
  if (cancelled) text += 'STATUS:CANCELLED\r\n';
  text += `${foldLine(`SUMMARY:${textValue(summary)}`)}\r\n`;
  if (description !== null) text += `${foldLine(`DESCRIPTION:${textValue(description)}`)}\r\n`;
  return `${text}END:VEVENT\r\n`;
}

/** `2025-01-06T10:00:00.000Z` as `20250106T100000Z`. */
function stampOf(epoch: number): string {
  if (!Number.isFinite(epoch)) {
    throw new UsageError(
      'not_an_instant',
      'A calendar event has no valid time.',
      'Pass UTC instants, YYYY-MM-DDTHH:mm:ss.sssZ, and minutes as a number.',
    );
  }
  const iso = new Date(epoch).toISOString();
  const date = iso.slice(0, 4) + iso.slice(5, 7) + iso.slice(8, 10);
  return `${date}T${iso.slice(11, 13)}${iso.slice(14, 16)}${iso.slice(17, 19)}Z`;
}

const controls = /\p{Cc}/gu;
const specials = /[\\;,]/g;
const unsafe = /[\p{Cc}\u{2028}\u{2029}]/u;
const breaks = /\r\n|[\r\n\u{85}\u{2028}\u{2029}]/gu;

/** A TEXT value: special characters escaped, line breaks as `\n`, other controls dropped. */
function textValue(text: string): string {
  return text.replace(specials, '\\$&').replace(breaks, '\\n').replace(controls, keepTab);
}

function keepTab(control: string): string {
  return control === '\t' ? control : '';
}

/** A value that has no escapes of its own. */
function plainValue(value: string): string {
  if (!unsafe.test(value) && value !== '') return value;
  throw new UsageError(
    'not_a_calendar_id',
    'An id of a calendar is empty or holds line breaks or control characters.',
    'Use an id of visible characters, such as the occurrence id and a domain.',
  );
}

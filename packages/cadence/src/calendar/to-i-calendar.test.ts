import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkInDates } from '../schedule/check-in-dates.ts';
import { occurrenceId } from '../schedule/occurrence-id.ts';
import { mondayRhythm } from '../testing.ts';
import { calendarEventsOf } from './calendar-events-of.ts';
import { toICalendar } from './to-i-calendar.ts';

const stampAt = '2025-01-01T00:00:00.000Z';
const event = {
  uid: 'minh-weekly@2025-05-05@kpi.example',
  startAt: '2025-05-05T09:30:00.000Z',
  minutes: 30,
  summary: 'Check-in: Đạt 10 hợp đồng mới; Minh, Phúc',
};

/** A small reader of its own: unfolds, splits into properties, takes text escapes back. */
function read(text: string): ReadonlyMap<string, string>[] {
  const lines = text.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  const events: Map<string, string>[] = [];
  for (const line of lines) {
    const colon = line.indexOf(':');
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1)];
    if (line === 'BEGIN:VEVENT') events.push(new Map());
    else events.at(-1)?.set(name, unescaped(value));
  }
  return events;
}

function unescaped(value: string): string {
  return value.replaceAll(/\\([\\;,nN])/g, (_, char: string) =>
    char === 'n' || char === 'N' ? '\n' : char,
  );
}

describe('iCalendar', () => {
  it('[C-60] writes UTC times, a stable id, a sequence and a given stamp', () => {
    expect(toICalendar([event], { stampAt, name: 'Nhịp điệu' }).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//KpiKit//Cadence//EN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Nhịp điệu',
      'BEGIN:VEVENT',
      'UID:minh-weekly@2025-05-05@kpi.example',
      'DTSTAMP:20250101T000000Z',
      'DTSTART:20250505T093000Z',
      'DTEND:20250505T100000Z',
      'SEQUENCE:0',
      'SUMMARY:Check-in: Đạt 10 hợp đồng mới\\; Minh\\, Phúc',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('[C-60] makes an event of each beat, and cancels the excused', () => {
    const [beat] = checkInDates({ startOn: '2025-05-01', endOn: '2025-05-07' }, mondayRhythm);
    if (!beat) throw new Error('no beat');
    const id = occurrenceId('minh-weekly', beat.nominalOn);
    const choices = { domain: 'kpi.example', summary: 'Check-in' };
    expect(calendarEventsOf([{ ...beat, id }], choices)).toEqual([
      { ...event, summary: 'Check-in', description: null, sequence: 0, cancelled: false },
    ]);
    const away = calendarEventsOf([{ ...beat, id, excused: 'leave' }], choices);
    expect(toICalendar(away, { stampAt })).toContain('METHOD:CANCEL');
    expect(toICalendar(away, { stampAt })).toContain('STATUS:CANCELLED');
  });

  it('[C-61] folds at 75 octets, cuts no character, and reads back the same [T44]', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 400 });
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const written = toICalendar([{ ...event, summary, description }], { stampAt });
        for (const line of written.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        }
        expect(written).not.toMatch(/[^\r]\n|\r(?!\n)/);
        const normal = (value: string) =>
          value
            .replaceAll(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\n')
            .replaceAll(/(?![\n\t])\p{Cc}/gu, '');
        const [back] = read(written);
        expect(back?.get('SUMMARY')).toBe(normal(summary));
        expect(back?.get('DESCRIPTION')).toBe(normal(description));
      }),
    );
  });

  it('[C-61] lets no text become a property of its own [T44]', () => {
    for (const end of ['\r\n', '\r', '\n', '\u2028', '\u0085', '\u0000\r\n']) {
      const written = toICalendar(
        [{ ...event, summary: `Họp${end}ATTENDEE:mailto:e@x`, description: 'END:VEVENT' }],
        { stampAt },
      );
      expect(read(written)).toHaveLength(1);
      expect(read(written)[0]?.has('ATTENDEE')).toBe(false);
    }
  });

  it('[C-61] throws for an id with line breaks, and for no time at all [T44]', () => {
    const bad = { ...event, uid: 'x\r\nATTENDEE:mailto:e@x' };
    expect(() => toICalendar([bad], { stampAt })).toThrow(/calendar/);
    expect(() => toICalendar([{ ...event, uid: '' }], { stampAt })).toThrow(/calendar/);
    expect(() => toICalendar([event], { stampAt: 'today' })).toThrow(/valid time/);
    expect(() => toICalendar([], { stampAt, productId: 'a\nb' })).toThrow(/calendar/);
  });
});

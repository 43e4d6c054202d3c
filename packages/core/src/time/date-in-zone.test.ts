import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './add-days.ts';
import { dateInZone } from './date-in-zone.ts';
import { instantInZone } from './instant-in-zone.ts';
import { isTimeZone } from './is-time-zone.ts';
import { plainDateOf } from './plain-date-of.ts';
import { startOfDay } from './start-of-day.ts';
import { toInstant } from './to-instant.ts';

const zones = ['UTC', 'Asia/Ho_Chi_Minh', 'America/Sao_Paulo', 'Pacific/Apia', 'Europe/London'];

describe('zones', () => {
  it('[TI-11] finds the date that a zone shows', () => {
    expect(dateInZone('2025-01-01T17:00:00.000Z', 'Asia/Ho_Chi_Minh')).toBe('2025-01-02');
    expect(dateInZone('2025-01-01T16:59:59.999Z', 'Asia/Ho_Chi_Minh')).toBe('2025-01-01');
    expect(dateInZone('2025-01-01T01:00:00Z', 'America/Sao_Paulo')).toBe('2024-12-31');
  });

  it('[TI-12] starts the day at its first instant, also where midnight is skipped', () => {
    expect(startOfDay('2025-01-02', 'Asia/Ho_Chi_Minh')).toBe('2025-01-01T17:00:00.000Z');
    expect(startOfDay('2018-11-04', 'America/Sao_Paulo')).toBe('2018-11-04T03:00:00.000Z');
    expect(startOfDay('1919-03-31', 'America/Toronto')).toBe('1919-03-31T04:30:00.000Z');
    expect(startOfDay('2011-12-30', 'Pacific/Apia')).toBe(startOfDay('2011-12-31', 'Pacific/Apia'));
  });

  it('[TI-13] a skipped time is later by the gap, a repeated one the earlier [F21]', () => {
    expect(instantInZone('2025-03-30', '01:30', 'Europe/London')).toBe('2025-03-30T01:30:00.000Z');
    expect(instantInZone('2025-10-26', '01:30', 'Europe/London')).toBe('2025-10-26T00:30:00.000Z');
    expect(instantInZone('2025-06-10', '09:00', 'Asia/Ho_Chi_Minh')).toBe(
      '2025-06-10T02:00:00.000Z',
    );
  });

  it('[TI-14] an unknown zone or time of day is misuse', () => {
    expect(isTimeZone('Asia/Ho_Chi_Minh')).toBe(true);
    expect(isTimeZone('Asia/Saigon City')).toBe(false);
    expect(isTimeZone(`Asia/${'x'.repeat(60)}`)).toBe(false);
    expect(() => startOfDay('2025-01-01', 'Mars/Olympus')).toThrow(/IANA name/);
    expect(() => instantInZone('2025-01-01', '24:00', 'UTC')).toThrow(/23:59/);
    expect(() => dateInZone('2025-01-01', 'UTC')).toThrow(/Instant schema/);
  });

  it('[TI-12] every instant lies between the start of its day and of the next', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -5e8, max: 2.5e9 }).map((seconds) => toInstant(seconds * 1000)),
        fc.constantFrom(...zones),
        (instant, zone) => {
          const date = dateInZone(instant, zone);
          expect(startOfDay(date, zone) <= instant).toBe(true);
          expect(instant < startOfDay(addDays(date, 1), zone)).toBe(true);
        },
      ),
    );
  });

  it('[TI-13] a wall time that exists once is shown again by the zone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 25_000 }), fc.constantFrom(...zones), (day, zone) => {
        const date = plainDateOf(day);
        fc.pre(zone !== 'Pacific/Apia' || date !== '2011-12-30');
        expect(dateInZone(instantInZone(date, '12:00', zone), zone)).toBe(date);
      }),
    );
  });
});

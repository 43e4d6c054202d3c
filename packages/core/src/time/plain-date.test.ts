import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './add-days.ts';
import { dayNumber } from './day-number.ts';
import { daysBetween } from './days-between.ts';
import { isPlainDate } from './is-plain-date.ts';
import { PlainDate } from './plain-date.ts';
import { plainDateOf } from './plain-date-of.ts';
import { weekdayOf } from './weekday-of.ts';

const refused = [
  '2026-02-30',
  '2025-02-29',
  '1900-02-29',
  '0000-01-01',
  '2025-13-01',
  '2025-00-10',
  '2025-1-1',
  '+275761-01-01',
  '2025-01-01T00:00:00.000Z',
  ' 2025-01-01',
  '',
];

describe('plain dates', () => {
  it('[TI-1] takes only days that the calendar has, years 1 to 9999 [T17]', () => {
    for (const text of ['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31']) {
      expect([text, isPlainDate(text), PlainDate.safeParse(text).success]).toEqual([
        text,
        true,
        true,
      ]);
    }
    for (const text of refused) {
      expect([text, isPlainDate(text), PlainDate.safeParse(text).success]).toEqual([
        text,
        false,
        false,
      ]);
    }
    for (const value of [null, 20250101, new Date(0), ['2025-01-01']]) {
      expect(isPlainDate(value)).toBe(false);
    }
  });

  it('[TI-1] the schema and the plain check agree on any text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/), (text) => {
        expect(isPlainDate(text)).toBe(PlainDate.safeParse(text).success);
      }),
    );
  });

  it('[TI-3] counts days without a zone', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31');
    expect(daysBetween('2025-01-01', '2025-03-31')).toBe(89);
    expect(daysBetween('2025-03-31', '2025-01-01')).toBe(-89);
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(weekdayOf('2025-01-06')).toBe(1);
    expect(weekdayOf('1969-12-28')).toBe(7);
  });

  it('[TI-3] date and day number are two forms of one thing', () => {
    const days = fc.integer({ min: -719_162, max: 2_932_896 });
    fc.assert(
      fc.property(days, (day) => {
        expect(dayNumber(plainDateOf(day))).toBe(day);
      }),
    );
  });

  it('[TI-2] misuse throws and names the repair', () => {
    expect(() => addDays('2025-02-30', 1)).toThrow(/YYYY-MM-DD/);
    expect(() => plainDateOf(Number.NaN)).toThrow(/no moment/);
    expect(() => addDays('9999-12-31', 1)).toThrow(/years 1 to 9999/);
  });
});

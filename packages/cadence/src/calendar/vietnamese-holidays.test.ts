import { isWorkingDay, weekdayOf, workingDaysBetween } from '@kpikit/core';
import { describe, expect, it } from 'vitest';
import { HolidayYear } from './holiday-year.ts';
import { vietnameseHolidays, vietnameseHolidayYears } from './vietnamese-holidays.ts';
import { workingCalendarOf } from './working-calendar-of.ts';

const wholeYear = (year: number) => ({ startOn: `${year}-01-01`, endOn: `${year}-12-31` });

describe('holidays of Viet Nam', () => {
  it('[C-19] fit the schema, lie in their year and are never at a weekend', () => {
    for (const each of vietnameseHolidayYears) {
      expect(HolidayYear.safeParse(each).success).toBe(true);
      for (const { on } of each.holidays) {
        expect(on.slice(0, 4)).toBe(String(each.year));
        expect(weekdayOf(on)).toBeLessThan(6);
      }
      for (const on of each.workdays) expect(weekdayOf(on)).toBe(6);
    }
  });

  it('[C-19] give each year its eleven days of the Labour Code, swaps apart', () => {
    for (const { holidays } of vietnameseHolidayYears) {
      expect(holidays.filter(({ code }) => code !== 'swap')).toHaveLength(11);
    }
  });

  it('[C-19] name as an estimate what is not yet decided', () => {
    expect(vietnameseHolidayYears.map((each) => [each.year, each.estimated])).toEqual([
      [2024, false],
      [2025, false],
      [2026, true],
      [2027, true],
    ]);
  });

  it('[C-19] make a working calendar with the make-up Saturday of 2025', () => {
    const { calendar, estimatedYears, unknownYears } = workingCalendarOf(wholeYear(2025), {
      providers: [vietnameseHolidays],
    });
    expect(isWorkingDay('2025-04-26', calendar)).toBe(true);
    expect(isWorkingDay('2025-05-02', calendar)).toBe(false);
    expect(workingDaysBetween('2025-01-27', '2025-01-31', calendar)).toBe(0);
    expect([estimatedYears, unknownYears]).toEqual([[], []]);
  });

  it('[C-19] yield to a house list, and tell which years nobody knows', () => {
    const house = (year: number): HolidayYear | null =>
      year === 2025 ? { year, holidays: [], workdays: [], estimated: false } : null;
    const covered = workingCalendarOf(
      { startOn: '2025-06-01', endOn: '2028-02-01' },
      { providers: [house, vietnameseHolidays], restDays: [7] },
    );
    expect(isWorkingDay('2025-09-02', covered.calendar)).toBe(true);
    expect(isWorkingDay('2025-09-06', covered.calendar)).toBe(true);
    expect(covered.estimatedYears).toEqual([2026, 2027]);
    expect(covered.unknownYears).toEqual([2028]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay } from './is-working-day.ts';
import { plainDateOf } from './plain-date-of.ts';
import { WorkingCalendar } from './working-calendar.ts';
import { workingDaysBetween } from './working-days-between.ts';

const calendar = {
  restDays: [6, 7],
  holidays: ['2025-04-30', '2025-05-01', '2025-05-02'],
  workdays: ['2025-04-26'],
};

describe('working days', () => {
  it('[TI-10] counts both ends; a make-up day is worked, a holiday is not', () => {
    expect(WorkingCalendar.safeParse(calendar).success).toBe(true);
    expect(workingDaysBetween('2025-04-21', '2025-05-04', calendar)).toBe(8);
    expect(workingDaysBetween('2025-04-26', '2025-04-26', calendar)).toBe(1);
    expect(workingDaysBetween('2025-05-04', '2025-04-21', calendar)).toBe(0);
  });

  it('[TI-10] agrees with asking day by day, for any calendar', () => {
    const day = fc.integer({ min: 20_000, max: 20_120 });
    const days = fc.array(day.map(plainDateOf), { maxLength: 12 });
    const anyCalendar = fc.record({
      restDays: fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 7 }),
      holidays: days,
      workdays: days,
    });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), anyCalendar, (first, length, any) => {
        let count = 0;
        for (let each = first; each <= first + length; each++) {
          if (isWorkingDay(plainDateOf(each), any)) count++;
        }
        expect(workingDaysBetween(plainDateOf(first), plainDateOf(first + length), any)).toBe(
          count,
        );
      }),
    );
  });
});

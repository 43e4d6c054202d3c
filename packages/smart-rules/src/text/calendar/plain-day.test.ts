import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { addMonths, dayNumber, dayOfNumber, formatDay, parseDay } from './plain-day.ts';

it('[SR-22] counts days there and back over four thousand years', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 700_000 }), (days) => {
      expect(dayNumber(dayOfNumber(days))).toBe(days);
    }),
  );
  expect(formatDay(dayOfNumber(0))).toBe('1970-01-01');
});

it('[SR-22] ends a month on its last day', () => {
  expect(addMonths({ year: 2024, month: 1, day: 31 }, 1)).toEqual({
    year: 2024,
    month: 2,
    day: 29,
  });
  expect(addMonths({ year: 2025, month: 3, day: 31 }, -4)).toEqual({
    year: 2024,
    month: 11,
    day: 30,
  });
});

it('[SR-22] reads only days that exist', () => {
  expect(parseDay('2025-02-29')).toBeNull();
  expect(parseDay('2025-06-30T10:00:00Z')).toEqual({ year: 2025, month: 6, day: 30 });
});

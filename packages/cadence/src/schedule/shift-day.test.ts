import { dayNumber, plainDateOf } from '@kpikit/core';
import { describe, expect, it } from 'vitest';
import type { ShiftPolicy } from '../model/rhythm.ts';
import { shiftDay } from './shift-day.ts';
import { workdayTest } from './workday-test.ts';

const isWorkday = workdayTest({
  restDays: [6, 7],
  holidays: ['2025-05-30'],
  workdays: ['2025-04-26'],
});
const shifted = (date: string, policy: ShiftPolicy, boundary = '2025-12-31') => {
  const day = shiftDay(dayNumber(date), policy, isWorkday, dayNumber(boundary));
  return day === null ? null : plainDateOf(day);
};

describe('shifting to a working day', () => {
  it.each([
    ['none', '2025-05-31'],
    ['next', '2025-06-02'],
    ['previous', '2025-05-29'],
    ['nearest', '2025-06-02'],
    ['modified_next', '2025-06-02'],
    ['skip', null],
  ] as const)('[C-7] moves Saturday 31 May by %s to %s', (policy, expected) => {
    expect(shifted('2025-05-31', policy)).toBe(expected);
  });

  it('[C-7] turns back rather than leave the month', () => {
    expect(shifted('2025-05-31', 'modified_next', '2025-05-31')).toBe('2025-05-29');
  });

  it('[C-7] leaves a make-up Saturday where it is', () => {
    expect(shifted('2025-04-26', 'next')).toBe('2025-04-26');
  });

  it('[C-7] gives up when no day within a year is worked', () => {
    const never = () => false;
    for (const policy of ['next', 'previous', 'nearest', 'modified_next'] as const) {
      expect(shiftDay(20_000, policy, never, 30_000)).toBeNull();
    }
  });
});

import { describe, expect, it } from 'vitest';
import { cycleCalendar } from './cycle-calendar.ts';
import { rhythmOf } from './rhythm-of.ts';

const rhythm = rhythmOf({
  every: { kind: 'weeks', count: 2 },
  anchorOn: '2025-01-06',
  zone: 'Asia/Ho_Chi_Minh',
});
const restDays = [6, 7];

describe('the calendar of a cycle', () => {
  it('[C-18] is the quarter of the book: check-ins every two weeks, review and retro at the end', () => {
    const beats = cycleCalendar({ startOn: '2025-01-01', endOn: '2025-03-31' }, rhythm);
    expect(beats.map(({ kind, dueOn }) => `${dueOn} ${kind}`)).toEqual([
      '2025-01-06 check_in',
      '2025-01-20 check_in',
      '2025-02-03 check_in',
      '2025-02-17 check_in',
      '2025-03-03 check_in',
      '2025-03-17 check_in',
      '2025-03-31 check_in',
      '2025-03-31 review',
      '2025-03-31 retro',
    ]);
  });

  it('[C-18] brings the closing pair forward rather than leave the cycle', () => {
    const calendar = { restDays, holidays: [], workdays: [] };
    const beats = cycleCalendar({ startOn: '2025-05-01', endOn: '2025-05-31' }, rhythm, calendar);
    expect(beats.slice(-2)).toMatchObject([
      { kind: 'review', nominalOn: '2025-05-31', dueOn: '2025-05-30' },
      { kind: 'retro', dueOn: '2025-05-30', dueAt: '2025-05-30T10:00:00.000Z' },
    ]);
  });
});

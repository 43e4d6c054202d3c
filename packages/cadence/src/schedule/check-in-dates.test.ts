import { describe, expect, it } from 'vitest';
import { vietnameseHolidays } from '../calendar/vietnamese-holidays.ts';
import { workingCalendarOf } from '../calendar/working-calendar-of.ts';
import { checkInDates } from './check-in-dates.ts';
import { dueMoments } from './due-moments.ts';
import { nextDue, nextDueMoment } from './next-due.ts';
import { occurrenceId } from './occurrence-id.ts';
import { rhythmOf } from './rhythm-of.ts';
import { workdayTest } from './workday-test.ts';

const firstQuarter = { startOn: '2025-01-01', endOn: '2025-03-31' };
const { calendar } = workingCalendarOf(
  { startOn: '2024-01-01', endOn: '2026-12-31' },
  { providers: [vietnameseHolidays] },
);
const mondays = rhythmOf({
  every: { kind: 'weeks', count: 1 },
  anchorOn: '2025-01-06',
  zone: 'Asia/Ho_Chi_Minh',
});

describe('check-in dates', () => {
  it('[C-1] lists a quarter of two-week check-ins', () => {
    const rhythm = rhythmOf({ ...mondays, every: { kind: 'weeks', count: 2 } });
    expect(checkInDates(firstQuarter, rhythm).map((each) => each.dueOn)).toEqual([
      '2025-01-06',
      '2025-01-20',
      '2025-02-03',
      '2025-02-17',
      '2025-03-03',
      '2025-03-17',
      '2025-03-31',
    ]);
  });

  it('[C-5] names a beat after its schedule and nominal date', () => {
    expect(occurrenceId('minh-weekly', '2025-01-06')).toBe('minh-weekly@2025-01-06');
  });

  it('[C-6] lets the nominal date decide the cycle and the shifted one the due time', () => {
    const may = { startOn: '2025-05-01', endOn: '2025-05-31' };
    const rhythm = rhythmOf({ ...mondays, anchorOn: '2025-04-30' });
    const [april] = checkInDates({ startOn: '2025-04-01', endOn: '2025-04-30' }, rhythm, calendar);
    expect(april).toMatchObject({ nominalOn: '2025-04-30', dueOn: '2025-05-05', excused: null });
    expect(checkInDates(may, rhythm, calendar)[0]?.nominalOn).toBe('2025-05-07');
  });

  it('[C-8] excuses a Monday that Tết pushes onto the next one', () => {
    const beats = checkInDates(firstQuarter, mondays, calendar);
    const tet = beats.find((each) => each.nominalOn === '2025-01-27');
    expect(tet).toMatchObject({ dueOn: '2025-02-03', excused: 'holiday_collision' });
    expect(beats.filter((each) => each.dueOn === '2025-02-03' && !each.excused)).toHaveLength(1);
  });

  it('[C-8] excuses under the policy skip', () => {
    const rhythm = rhythmOf({ ...mondays, shift: 'skip' });
    const beats = checkInDates(firstQuarter, rhythm, calendar);
    expect(beats.filter((each) => each.excused === 'rest_day').map((b) => b.nominalOn)).toEqual([
      '2025-01-27',
    ]);
  });

  it('[C-9] excuses a beat due while its person is away', () => {
    const leave = [{ startOn: '2025-02-08', endOn: '2025-02-12' }];
    const beats = checkInDates(firstQuarter, mondays, { ...calendar, leave });
    expect(beats.filter((each) => each.excused === 'leave').map((b) => b.dueOn)).toEqual([
      '2025-02-10',
    ]);
  });

  it('[C-10] keeps the wall time over clock changes: later in a gap, the earlier of two', () => {
    const sundays = (anchorOn: string, at: string, zone: string) =>
      checkInDates(
        { startOn: anchorOn, endOn: anchorOn },
        rhythmOf({ every: { kind: 'weeks', count: 1 }, anchorOn, at, zone }),
      )[0]?.dueAt;
    expect(sundays('2025-03-09', '02:30', 'America/New_York')).toBe('2025-03-09T07:30:00.000Z');
    expect(sundays('2025-11-02', '01:30', 'America/New_York')).toBe('2025-11-02T05:30:00.000Z');
    expect(sundays('2025-04-25', '00:00', 'Africa/Cairo')).toBe('2025-04-24T22:00:00.000Z');
    expect(sundays('2011-12-30', '09:00', 'Pacific/Apia')).toBe('2011-12-30T19:00:00.000Z');
    expect(sundays('2025-01-10', '06:00', 'Asia/Ho_Chi_Minh')).toBe('2025-01-09T23:00:00.000Z');
  });

  it('[C-10] gives the same instants under every host zone', () => {
    const rhythm = rhythmOf({ ...mondays, zone: 'America/New_York', at: '02:30' });
    const [march] = checkInDates({ startOn: '2025-03-03', endOn: '2025-03-09' }, rhythm);
    expect(march).toEqual({
      nominalOn: '2025-03-03',
      dueOn: '2025-03-03',
      opensAt: '2025-02-28T05:00:00.000Z',
      dueAt: '2025-03-03T07:30:00.000Z',
      graceUntilAt: '2025-03-04T07:30:00.000Z',
      missedAt: '2025-03-07T05:00:00.000Z',
      excused: null,
    });
  });

  it('[C-11] opens so many days before, and never before the last one was due', () => {
    const wide = rhythmOf({ ...mondays, windowDays: 30 });
    const second = checkInDates(firstQuarter, wide)[1];
    expect(second?.opensAt).toBe('2025-01-06T17:00:00.000Z');
    expect(checkInDates(firstQuarter, mondays)[1]?.opensAt).toBe('2025-01-09T17:00:00.000Z');
  });

  it('[C-11] is lost when the next one opens, but never within its grace', () => {
    const patient = rhythmOf({ ...mondays, graceHours: 24 * 6 });
    const [first] = checkInDates(firstQuarter, patient);
    expect(first?.missedAt).toBe(first?.graceUntilAt);
    const once = rhythmOf({ ...mondays, every: { kind: 'dates', dates: ['2025-01-06'] } });
    expect(checkInDates(firstQuarter, once)[0]?.missedAt).toBe('2025-01-20T10:00:00.000Z');
  });

  it('[C-15] finds the next due beat strictly after a moment, past excused ones', () => {
    const at = (moment: string) => nextDue(mondays, moment, calendar)?.dueAt;
    expect(at('2025-01-06T09:59:59.999Z')).toBe('2025-01-06T10:00:00.000Z');
    expect(at('2025-01-06T10:00:00.000Z')).toBe('2025-01-13T10:00:00.000Z');
    expect(at('2025-01-20T10:00:00.000Z')).toBe('2025-02-03T10:00:00.000Z');
    expect(at('2020-01-01T00:00:00.000Z')).toBe('2025-01-06T10:00:00.000Z');
  });

  it('[C-15] gives the next one as a number too, and throws for no instant', () => {
    const after = '2025-01-20T10:00:00.000Z';
    const moment = nextDueMoment(mondays, Date.parse(after), workdayTest(calendar));
    expect(moment).toBe(Date.parse('2025-02-03T10:00:00.000Z'));
    expect(() => nextDue(mondays, 'today')).toThrow(/instant/);
  });

  it('[C-15] passes over a whole leave', () => {
    const leave = [{ startOn: '2025-02-01', endOn: '2025-02-23' }];
    const after = '2025-01-20T10:00:00.000Z';
    expect(nextDue(mondays, after, { ...calendar, leave })?.dueOn).toBe('2025-02-24');
    const forEver = [{ startOn: '2025-01-01', endOn: '2035-01-01' }];
    expect(nextDue(mondays, after, { ...calendar, leave: forEver })).toBeNull();
  });

  it('[C-15] is null when a list of dates is used up', () => {
    const once = rhythmOf({ ...mondays, every: { kind: 'dates', dates: ['2025-01-06'] } });
    expect(nextDue(once, '2025-01-07T00:00:00.000Z')).toBeNull();
  });

  it('[C-15] gives the same due moments as numbers', () => {
    const asked = checkInDates(firstQuarter, mondays, calendar).filter((each) => !each.excused);
    expect([...dueMoments(firstQuarter, mondays, calendar)]).toEqual(
      asked.map((each) => Date.parse(each.dueAt)),
    );
    const all = dueMoments(firstQuarter, mondays, calendar, { withExcused: true });
    expect(all).toHaveLength(checkInDates(firstQuarter, mondays, calendar).length);
  });
});

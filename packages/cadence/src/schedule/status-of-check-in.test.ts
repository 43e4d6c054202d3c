import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkInDates } from './check-in-dates.ts';
import { nextWakeUp } from './next-wake-up.ts';
import { reminders } from './reminders.ts';
import { rhythmHealth } from './rhythm-health.ts';
import { rhythmOf } from './rhythm-of.ts';
import { statusOfCheckIn, type TrackedBeat } from './status-of-check-in.ts';
import { streakOf } from './streak-of.ts';
import { streakOfMoments } from './streak-of-moments.ts';

const rhythm = rhythmOf({
  every: { kind: 'weeks', count: 1 },
  anchorOn: '2025-01-06',
  zone: 'Asia/Ho_Chi_Minh',
});
const january = checkInDates({ startOn: '2025-01-01', endOn: '2025-01-31' }, rhythm);
/** Beats of January, submitted so many hours after the due moment; null for never. */
const beatsWith = (...hours: (number | null)[]): TrackedBeat[] =>
  january.map((beat, i) => {
    const late = hours[i] ?? null;
    const at = late === null ? null : new Date(Date.parse(beat.dueAt) + late * 3_600_000);
    return { ...beat, submittedAt: at?.toISOString() ?? null };
  });
const first = (hours: number | null): TrackedBeat => {
  const [beat] = beatsWith(hours);
  if (!beat) throw new Error('no beat');
  return beat;
};

describe('status of a check-in', () => {
  it.each([
    ['2025-01-02T16:59:59.999Z', 'upcoming'],
    ['2025-01-02T17:00:00.000Z', 'open'],
    ['2025-01-07T10:00:00.000Z', 'open'],
    ['2025-01-07T10:00:00.001Z', 'overdue'],
    ['2025-01-09T17:00:00.000Z', 'missed'],
  ])('[C-12] with nothing in is, at %s, %s', (asOf, status) => {
    expect(statusOfCheckIn(first(null), asOf)).toBe(status);
  });

  it.each([
    [0, 'on_time'],
    [24, 'grace'],
    [24.01, 'late'],
    [24 * 30, 'late'],
  ])('[C-12] handed in %s hours after its due moment is %s', (hours, status) => {
    expect(statusOfCheckIn(first(hours), '2026-01-01T00:00:00.000Z')).toBe(status);
  });

  it('[C-12] looks back truly: at noon nobody knows what came in at night', () => {
    expect(statusOfCheckIn(first(20), '2025-01-06T11:00:00.000Z')).toBe('open');
  });

  it('[C-12] is excused whatever the time', () => {
    const beat: TrackedBeat = { ...first(null), excused: 'leave' };
    expect(statusOfCheckIn(beat, '2026-01-01T00:00:00.000Z')).toBe('excused');
  });
});

describe('streaks', () => {
  const end = '2025-01-22T00:00:00.000Z';

  it('[C-13] counts kept beats in a row; grace keeps, late breaks', () => {
    expect(streakOf(beatsWith(-1, 23, 30), end)).toMatchObject({
      current: 0,
      longest: 2,
      kept: 2,
      late: 1,
      lost: 0,
    });
    expect(streakOf(beatsWith(-1, 23, 30), end, { lateKeeps: true }).current).toBe(3);
  });

  it('[C-13] passes over an excused beat and the one still open', () => {
    const beats = beatsWith(-1, null, -1).map((beat, i) =>
      i === 1 ? { ...beat, excused: 'leave' as const } : beat,
    );
    expect(streakOf(beats, '2025-01-25T00:00:00.000Z')).toMatchObject({
      current: 2,
      counted: 2,
      onTimeRate: 1,
    });
  });

  it('[C-13] says nothing about a rate before the first beat is decided', () => {
    expect(streakOf(beatsWith(), '2025-01-05T00:00:00.000Z').onTimeRate).toBeNull();
  });

  it('[C-13] counts the same from columns of numbers as from beats', () => {
    const hours = fc.option(fc.integer({ min: -100, max: 200 }), { nil: null });
    const days = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(fc.array(hours, { maxLength: 4 }), days, fc.boolean(), (late, day, lateKeeps) => {
        const beats = beatsWith(...late);
        const asOf = new Date(Date.UTC(2025, 0, 1 + day)).toISOString();
        const fromBeats = streakOf(beats, asOf, { lateKeeps });
        const fromNumbers = streakOfMoments(
          beats.map((beat) => Date.parse(beat.dueAt)),
          beats.map((beat) => Date.parse(beat.submittedAt ?? '')),
          rhythm.graceHours * 3_600_000,
          Date.parse(asOf),
          { lateKeeps },
        );
        expect(fromNumbers).toEqual(fromBeats);
      }),
    );
  });

  it('[C-14] tells company, units and people, and who has gone silent', () => {
    const health = rhythmHealth(
      [
        { personId: 'tram', unitIds: ['sales'], beats: beatsWith(-1, null, null) },
        { personId: 'minh', unitIds: ['sales'], beats: beatsWith(-1, -1, -1) },
        { personId: 'thao', unitIds: ['care'], beats: beatsWith(-1, -1, null) },
      ],
      end,
    );
    expect(health.people.map((each) => each.personId)).toEqual(['minh', 'thao', 'tram']);
    expect(health.company).toMatchObject({ people: 3, counted: 9, kept: 6, lost: 3 });
    expect(health.company.silentIds).toEqual(['thao', 'tram']);
    expect(health.units.map((each) => each.unitId)).toEqual(['care', 'sales']);
    expect(health.units[1]?.onTimeRate).toBeCloseTo(4 / 6);
  });
});

describe('waking up and reminding', () => {
  it('[C-16] names the next moment at which a status changes', () => {
    const beats = [first(null)];
    expect(nextWakeUp(beats, '2025-01-01T00:00:00.000Z')).toBe('2025-01-02T17:00:00.000Z');
    expect(nextWakeUp(beats, '2025-01-02T17:00:00.000Z')).toBe('2025-01-06T10:00:00.000Z');
    expect(nextWakeUp(beats, '2025-01-06T10:00:00.000Z')).toBe('2025-01-07T10:00:00.001Z');
    expect(nextWakeUp(beats, '2025-01-07T10:00:00.001Z')).toBe('2025-01-09T17:00:00.000Z');
    expect(nextWakeUp(beats, '2025-01-09T17:00:00.000Z')).toBeNull();
  });

  it('[C-17] reminds once per key, of the latest only after a silence', () => {
    const beats = [{ ...first(null), id: 'minh@2025-01-06', personId: 'minh' }];
    const keys = (now: string) => reminders(beats, now).map((each) => each.key);
    expect(keys('2025-01-05T09:59:00.000Z')).toEqual([]);
    expect(keys('2025-01-05T10:00:00.000Z')).toEqual(['minh@2025-01-06/due/-24']);
    expect(keys('2025-01-08T00:00:00.000Z')).toEqual(['minh@2025-01-06/grace_ends/0']);
    expect(keys('2025-01-20T00:00:00.000Z')).toEqual([]);
  });

  it('[C-17] leaves the excused and those who are done in peace', () => {
    const person = { id: 'minh@2025-01-06', personId: 'minh' };
    const done = { ...first(-30), ...person };
    const away = { ...first(null), excused: 'leave' as const, ...person };
    expect(reminders([done, away], '2025-01-06T00:00:00.000Z')).toEqual([]);
  });
});

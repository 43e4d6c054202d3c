import { dueMoments, nextDueMoment, rhythmOf, streakOfMoments, toICalendar } from '@kpikit/cadence';
import { addDays, addMonths } from '@kpikit/core';

const two = (n) => String(n).padStart(2, '0');

/** A person of the comparison, `{ zone, hour, minute, start }`, as a rhythm. */
function rhythmFor({ zone, hour, minute, start }, every, shift = 'none') {
  return rhythmOf({ every, anchorOn: start, at: `${two(hour)}:${two(minute)}`, zone, shift });
}

const weeks = (count) => ({ kind: 'weeks', count });
/** So many beats from the person's own first day. */
const weekly = (person, count, step) => ({
  startOn: person.start,
  endOn: addDays(person.start, (count - 1) * 7 * step),
});

export const benchAdapter = {
  expand: (person) => dueMoments(weekly(person, 52, 1), rhythmFor(person, weeks(1))),
  biweekly: (person) => dueMoments(weekly(person, 52, 2), rhythmFor(person, weeks(2))),
  monthend(person, count) {
    const months = { startOn: person.start, endOn: addMonths(person.start, count - 1) };
    return dueMoments(months, rhythmFor(person, { kind: 'months', count: 1 }));
  },
  next: (person, afterMs) => nextDueMoment(rhythmFor(person, weeks(1)), afterMs),
  business(person, _fromMs, _toMs, { holidays, extra }) {
    const isWorkday = (day) =>
      extra.has(day) || ((((day + 3) % 7) + 7) % 7 < 5 && !holidays.has(day));
    return dueMoments(weekly(person, 52, 1), rhythmFor(person, weeks(1), 'next'), isWorkday, {
      withExcused: true,
    });
  },
  streak(due, done, graceMs, nowMs) {
    const { current, longest, lost } = streakOfMoments(due, done, graceMs, nowMs);
    return { current, longest, overdue: lost };
  },
  ics(events) {
    const beats = events.map(({ start, ...event }) => ({
      ...event,
      startAt: new Date(start).toISOString(),
    }));
    return toICalendar(beats, { stampAt: '1970-01-01T00:00:00.000Z' });
  },
};

import { addDays, dateInZone, type Instant, type PlainDate } from '@kpikit/core';
import type { Schedule } from '../model/schedule.ts';
import { reachOf } from '../schedule/nominal-days.ts';
import type { BeatCalendar, Occurrence } from '../schedule/occurrence.ts';
import { rhythmOn, scheduledBeats } from '../schedule/scheduled-beats.ts';

/** No holiday moves a beat further than this many days. */
const longestShift = 31;

/**
 * The beat that a check-in is for: the one of a given date, nominal or shifted; without a date the
 * last that has opened, else the next to come. `null` where the schedule has none.
 */
export function beatFor(
  schedule: Schedule,
  dueOn: PlainDate | null,
  now: Instant,
  calendar: BeatCalendar | null,
): Occurrence | null {
  if (dueOn !== null) {
    const near = { startOn: addDays(dueOn, -longestShift), endOn: addDays(dueOn, longestShift) };
    const beats = scheduledBeats(schedule, near, calendar);
    const shifted = beats.find((beat) => beat.dueOn === dueOn && beat.excused === null);
    return beats.find((beat) => beat.nominalOn === dueOn) ?? shifted ?? null;
  }
  const rhythm = rhythmOn(schedule, now.slice(0, 10));
  if (!rhythm) return null;
  const today = dateInZone(now, rhythm.zone);
  const reach = Math.min(reachOf(rhythm.every), 400) + longestShift;
  const near = { startOn: addDays(today, -reach), endOn: addDays(today, reach) };
  const asked = scheduledBeats(schedule, near, calendar).filter((beat) => beat.excused === null);
  const opened = asked.findLast((beat) => beat.opensAt <= now);
  return opened ?? asked.find((beat) => beat.opensAt > now) ?? null;
}

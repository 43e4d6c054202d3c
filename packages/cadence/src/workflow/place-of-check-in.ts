import {
  type Context,
  issue,
  ok,
  type PersonId,
  type PlainDate,
  type Result,
  refuse,
  type State,
} from '@kpikit/core';
import { CheckInId, type ScheduleId } from '../model/ids.ts';
import { checkIns, schedules } from '../model/tables.ts';
import { occurrenceId } from '../schedule/occurrence-id.ts';
import { rhythmOn } from '../schedule/scheduled-beats.ts';
import { beatFor } from './beat-for.ts';
import { calendarFor } from './calendar-for.ts';
import { houseToday, houseZone } from './house-zone.ts';
import { notFound } from './not-found.ts';
import { scheduleOf } from './schedule-of.ts';

/** Where a check-in belongs: its id, its schedule if any, its nominal date and the zone of its days. */
export interface CheckInPlace {
  readonly checkInId: CheckInId;
  readonly scheduleId: ScheduleId | null;
  readonly nominalOn: PlainDate;
  readonly zone: string;
}

export interface CheckInAddress {
  readonly checkInId: string | null;
  readonly scheduleId: string | null;
  readonly personId: PersonId;
  readonly dueOn: PlainDate | null;
}

/**
 * Finds the place of a check-in: by its id, by schedule and date, by the person's own rhythm, or, for
 * somebody without one, a place of its own on the day.
 */
export function placeOfCheckIn(
  state: State,
  { checkInId, scheduleId, personId, dueOn }: CheckInAddress,
  { now, newId }: Context,
): Result<CheckInPlace> {
  const zone = houseZone(state);
  if (checkInId !== null) {
    const known = state.get(checkIns, checkInId);
    if (!known) return refuse(notFound('check_in', checkInId, ['checkInId']));
    if (known.personId !== personId) return refuse(issueOfAnother(['checkInId']));
    return ok({ ...known, checkInId: known.id, zone });
  }
  const today = houseToday(state, now);
  const schedule =
    scheduleId === null
      ? scheduleOf(state, personId, dueOn ?? today)
      : state.get(schedules, scheduleId);
  if (!schedule && scheduleId !== null) {
    return refuse(notFound('schedule', scheduleId, ['scheduleId']));
  }
  if (!schedule) {
    const id = CheckInId.parse(newId('checkIn'));
    return ok({ checkInId: id, scheduleId: null, nominalOn: dueOn ?? today, zone });
  }
  if (schedule.personId !== personId) return refuse(issueOfAnother(['scheduleId']));
  const beat = beatFor(schedule, dueOn, now, calendarFor(state, personId));
  if (!beat) {
    return refuse(issue('cadence/beat_not_found', { path: ['dueOn'], params: { dueOn } }));
  }
  return ok({
    checkInId: CheckInId.parse(occurrenceId(schedule.id, beat.nominalOn)),
    scheduleId: schedule.id,
    nominalOn: beat.nominalOn,
    zone: rhythmOn(schedule, beat.nominalOn)?.zone ?? zone,
  });
}

function issueOfAnother(path: readonly PropertyKey[]) {
  return issue('cadence/check_in_of_another', { path });
}

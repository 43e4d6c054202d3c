import { defineCommand, ok, PersonId, PlainDate, refuse } from '@kpikit/core';
import * as z from 'zod';
import { CheckInId } from '../model/ids.ts';
import { checkIns } from '../model/tables.ts';
import { notFound } from '../workflow/not-found.ts';
import { requestedOneOnOne } from '../workflow/requested-one-on-one.ts';
import { unknownPeople, unknownPerson } from '../workflow/unknown-ids.ts';
import { MeetingInput } from './check-in-input.ts';

/** Wishes a talk, of two or of more where an issue crosses departments (B4.2, step 4). */
export const requestOneOnOne = /* @__PURE__ */ (() =>
  defineCommand('cadence.requestOneOnOne', {
    input: MeetingInput.extend({
      withIds: z.array(PersonId).min(1).max(100),
      personId: PersonId,
      checkInId: CheckInId.nullable().default(null),
      plannedOn: PlainDate.nullable().default(null),
    }),
    personal: ['topic'],
    decide(state, { personId, checkInId, plannedOn, ...entry }, context) {
      const issues = [
        ...unknownPerson(state, personId, ['personId']),
        ...unknownPeople(state, entry.withIds, ['withIds']),
        ...(checkInId !== null && !state.has(checkIns, checkInId)
          ? [notFound('check_in', checkInId, ['checkInId'])]
          : []),
      ];
      if (issues.length > 0) return refuse(...issues);
      return ok(requestedOneOnOne(entry, { personId, checkInId, plannedOn }, context));
    },
  }))();

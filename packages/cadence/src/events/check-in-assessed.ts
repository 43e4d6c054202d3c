import { defineEvent, PersonId } from '@kpikit/core';
import * as z from 'zod';
import { CheckIn, CheckInStep } from '../model/check-in.ts';
import { CheckInId } from '../model/ids.ts';
import { checkIns } from '../model/tables.ts';

/** The manager has answered, or asked again. */
export const checkInAssessed = /* @__PURE__ */ (() =>
  defineEvent('cadence.checkInAssessed', {
    data: z.strictObject({
      checkInId: CheckInId,
      personId: PersonId,
      assessorId: PersonId.nullable(),
      step: CheckInStep,
    }),
    personal: CheckIn.pick({ assessment: true }),
    apply(write, { data, personal }) {
      write.update(checkIns, data.checkInId, (checkIn) => {
        checkIn.step = data.step;
        checkIn.assessedBy = data.assessorId;
        checkIn.assessment = personal?.assessment ?? null;
      });
    },
  }))();

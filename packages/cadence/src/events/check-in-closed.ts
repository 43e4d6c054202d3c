import { defineEvent, PersonId } from '@kpikit/core';
import * as z from 'zod';
import { CheckInId } from '../model/ids.ts';
import { checkIns } from '../model/tables.ts';

export const checkInClosed = /* @__PURE__ */ defineEvent('cadence.checkInClosed', {
  data: /* @__PURE__ */ (() => z.strictObject({ checkInId: CheckInId, personId: PersonId }))(),
  apply(write, { data }) {
    write.update(checkIns, data.checkInId, (checkIn) => {
      checkIn.step = 'closed';
    });
  },
});

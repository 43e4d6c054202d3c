import { defineCommand, issue, ok, refuse } from '@kpikit/core';
import * as z from 'zod';
import { checkInClosed } from '../events/check-in-closed.ts';
import { CheckInId } from '../model/ids.ts';
import { checkIns } from '../model/tables.ts';
import { checkInStepAfter } from '../workflow/check-in-step-after.ts';
import { notFound } from '../workflow/not-found.ts';

/** Ends a check-in that needs no talk; a closed talk does the same. */
export const closeCheckIn = /* @__PURE__ */ (() =>
  defineCommand('cadence.closeCheckIn', {
    input: z.strictObject({ checkInId: CheckInId }),
    decide(state, { checkInId }) {
      const checkIn = state.get(checkIns, checkInId);
      if (!checkIn) return refuse(notFound('check_in', checkInId, ['checkInId']));
      if (!checkInStepAfter(checkIn.step, 'close')) {
        return refuse(
          issue('cadence/check_in_step_refused', {
            path: ['checkInId'],
            params: { from: checkIn.step, action: 'close' },
          }),
        );
      }
      return ok([checkInClosed({ checkInId, personId: checkIn.personId })]);
    },
  }))();

import { defineEvent } from '@kpikit/core';
import * as z from 'zod';
import { CheckIn } from '../model/check-in.ts';
import { checkIns } from '../model/tables.ts';

/**
 * A check-in came in: figures and findings. Mood, confidence and words stay in the record, where
 * no score, award or listener meets them (B4.2).
 */
export const checkInRecorded = /* @__PURE__ */ (() => {
  const personal = CheckIn.pick({ remarks: true, mood: true, self: true });
  return defineEvent('cadence.checkInRecorded', {
    data: z.strictObject({
      checkIn: CheckIn.omit({
        remarks: true,
        mood: true,
        self: true,
        assessedBy: true,
        assessment: true,
        draft: true,
      }),
    }),
    personal,
    apply(write, { data: { checkIn }, personal }) {
      const before = write.get(checkIns, checkIn.id);
      write.put(checkIns, {
        ...checkIn,
        assessedBy: before?.assessedBy ?? null,
        assessment: before?.assessment ?? null,
        remarks: personal?.remarks ?? null,
        mood: personal?.mood ?? null,
        self: personal?.self ?? null,
        draft: null,
      });
    },
  });
})();

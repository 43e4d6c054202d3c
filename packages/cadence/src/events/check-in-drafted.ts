import { defineEvent } from '@kpikit/core';
import * as z from 'zod';
import { CheckIn } from '../model/check-in.ts';
import { checkIns } from '../model/tables.ts';

/** Somebody has begun to write. What they wrote stays in the record until it is handed in. */
export const checkInDrafted = /* @__PURE__ */ (() =>
  defineEvent('cadence.checkInDrafted', {
    data: z.strictObject({
      checkIn: CheckIn.pick({
        id: true,
        scheduleId: true,
        personId: true,
        nominalOn: true,
        step: true,
      }),
    }),
    personal: CheckIn.pick({ draft: true }),
    apply(write, { data: { checkIn }, personal }) {
      const blank = {
        submittedAt: null,
        updates: [],
        findings: [],
        assessedBy: null,
        remarks: null,
        mood: null,
        self: null,
        assessment: null,
      };
      const before = write.get(checkIns, checkIn.id);
      write.put(checkIns, { ...blank, ...before, ...checkIn, draft: personal?.draft ?? null });
    },
  }))();

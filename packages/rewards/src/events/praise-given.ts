import { defineEvent } from '@kpikit/core';
import * as z from 'zod';
import { Praise } from '../model/praise.ts';
import { praises } from '../model/tables.ts';

/** Somebody was praised. The words stay in the record (B5.1). */
export const praiseGiven = /* @__PURE__ */ (() =>
  defineEvent('rewards.praiseGiven', {
    data: z.strictObject({ praise: Praise.omit({ text: true, withdrawnAt: true }) }),
    personal: Praise.pick({ text: true }),
    apply(write, { data: { praise }, personal }) {
      write.put(praises, { ...praise, text: personal?.text ?? null, withdrawnAt: null });
    },
  }))();

import { defineEvent } from '@kpikit/core';
import * as z from 'zod';
import { Redemption } from '../model/redemption.ts';
import { redemptions } from '../model/tables.ts';

/** Somebody asked for a gift: its points and one of its stock are held back together. */
export const redemptionReserved = /* @__PURE__ */ (() =>
  defineEvent('rewards.redemptionReserved', {
    data: z.strictObject({ redemption: Redemption.omit({ reason: true }) }),
    apply(write, { data }) {
      write.put(redemptions, { ...data.redemption, reason: null });
    },
  }))();

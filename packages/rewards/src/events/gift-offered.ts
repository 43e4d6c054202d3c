import { defineEvent } from '@kpikit/core';
import * as z from 'zod';
import { Gift } from '../model/gift.ts';
import { gifts } from '../model/tables.ts';

/** A gift is in the catalogue, or its terms have changed. */
export const giftOffered = /* @__PURE__ */ (() =>
  defineEvent('rewards.giftOffered', {
    data: z.strictObject({ gift: Gift }),
    apply: (write, { data }) => write.put(gifts, data.gift),
  }))();

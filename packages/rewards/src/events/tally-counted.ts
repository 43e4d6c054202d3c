import { defineEvent } from '@kpikit/core';
import * as z from 'zod';
import { tallies } from '../model/tables.ts';
import { Tally } from '../model/tally.ts';

/** Something was counted for a contest. */
export const tallyCounted = /* @__PURE__ */ (() =>
  defineEvent('rewards.tallyCounted', {
    data: z.strictObject({ tally: Tally }),
    apply: (write, { data }) => write.put(tallies, data.tally),
  }))();

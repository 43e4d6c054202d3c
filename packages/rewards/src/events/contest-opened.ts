import { defineEvent } from '@kpikit/core';
import * as z from 'zod';
import { Contest } from '../model/contest.ts';
import { contests } from '../model/tables.ts';

/** A star award has begun. */
export const contestOpened = /* @__PURE__ */ (() =>
  defineEvent('rewards.contestOpened', {
    data: z.strictObject({ contest: Contest }),
    apply: (write, { data }) => write.put(contests, data.contest),
  }))();

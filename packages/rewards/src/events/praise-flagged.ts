import { defineEvent } from '@kpikit/core';
import * as z from 'zod';
import { Flag } from '../model/flag.ts';
import { flags } from '../model/tables.ts';

/** A guard that only observes noticed a praise. */
export const praiseFlagged = /* @__PURE__ */ (() =>
  defineEvent('rewards.praiseFlagged', {
    data: z.strictObject({ flag: Flag }),
    apply: (write, { data }) => write.put(flags, data.flag),
  }))();

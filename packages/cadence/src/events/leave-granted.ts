import { defineEvent } from '@kpikit/core';
import * as z from 'zod';
import { Leave } from '../model/house-calendar.ts';
import { leaves } from '../model/tables.ts';

export const leaveGranted = /* @__PURE__ */ defineEvent('cadence.leaveGranted', {
  data: /* @__PURE__ */ (() => z.strictObject({ leave: Leave }))(),
  apply: (write, { data }) => write.put(leaves, data.leave),
});

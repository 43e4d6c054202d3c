import { defineEvent } from '@kpikit/core';
import * as z from 'zod';
import { RewardsPolicy } from '../model/rewards-policy.ts';
import { policies } from '../model/tables.ts';

/** The company decided about praise and points. */
export const policyChanged = /* @__PURE__ */ (() =>
  defineEvent('rewards.policyChanged', {
    data: z.strictObject({ policy: RewardsPolicy }),
    apply: (write, { data }) => write.put(policies, data.policy),
  }))();

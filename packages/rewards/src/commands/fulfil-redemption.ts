import { defineCommand, issue, refuse } from '@kpikit/core';
import * as z from 'zod';
import { movedTo } from '../catalogue/moved-to.ts';
import { RedemptionId } from '../model/ids.ts';
import { policyOf } from '../model/policy-of.ts';
import { redemptions } from '../model/tables.ts';
import { unknownId } from './known.ts';

/** Notes that the gift was handed over: its points are spent for good. */
export const fulfilRedemption = /* @__PURE__ */ (() =>
  defineCommand('rewards.fulfilRedemption', {
    input: z.strictObject({ redemptionId: RedemptionId }),
    decide(state, { redemptionId }, context) {
      const path = ['redemptionId'];
      const redemption = state.get(redemptions, redemptionId);
      if (!redemption) return refuse(...unknownId(state, 'redemption', redemptionId, path));
      if (redemption.status === 'reserved' && policyOf(state).redemption.approval) {
        return refuse(issue('rewards/redemption_not_approved', { path }));
      }
      return movedTo(state, redemption, 'fulfilled', context);
    },
  }))();

import { defineCommand, issue, refuse } from '@kpikit/core';
import * as z from 'zod';
import { movedTo } from '../catalogue/moved-to.ts';
import { RedemptionId } from '../model/ids.ts';
import { redemptions } from '../model/tables.ts';
import { unknownId } from './known.ts';

/** Agrees that a person gets what they asked for; nobody approves their own. */
export const approveRedemption = /* @__PURE__ */ (() =>
  defineCommand('rewards.approveRedemption', {
    input: z.strictObject({ redemptionId: RedemptionId }),
    decide(state, { redemptionId }, context) {
      const path = ['redemptionId'];
      const redemption = state.get(redemptions, redemptionId);
      if (!redemption) return refuse(...unknownId(state, 'redemption', redemptionId, path));
      if (redemption.personId === context.actor) {
        return refuse(issue('rewards/own_redemption', { path }));
      }
      return movedTo(state, redemption, 'approved', context);
    },
  }))();

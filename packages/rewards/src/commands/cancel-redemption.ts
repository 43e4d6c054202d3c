import { defineCommand, refuse } from '@kpikit/core';
import * as z from 'zod';
import { movedTo } from '../catalogue/moved-to.ts';
import { RedemptionId } from '../model/ids.ts';
import { Redemption } from '../model/redemption.ts';
import { redemptions } from '../model/tables.ts';
import { unknownId } from './known.ts';

/** Calls a redemption off, by whoever asked or decides: the points go back to the lots they came from. */
export const cancelRedemption = /* @__PURE__ */ (() =>
  defineCommand('rewards.cancelRedemption', {
    input: z.strictObject({
      redemptionId: RedemptionId,
      reason: Redemption.shape.reason.default(null),
    }),
    personal: ['reason'],
    decide(state, { redemptionId, reason }, context) {
      const redemption = state.get(redemptions, redemptionId);
      if (!redemption) {
        return refuse(...unknownId(state, 'redemption', redemptionId, ['redemptionId']));
      }
      return movedTo(state, redemption, 'cancelled', context, reason);
    },
  }))();

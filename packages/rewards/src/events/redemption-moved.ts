import { defineEvent } from '@kpikit/core';
import * as z from 'zod';
import { RedemptionId } from '../model/ids.ts';
import { Redemption, RedemptionStatus } from '../model/redemption.ts';
import { redemptions } from '../model/tables.ts';

/** A redemption went on: approved, fulfilled, cancelled or timed out. */
export const redemptionMoved = /* @__PURE__ */ (() =>
  defineEvent('rewards.redemptionMoved', {
    data: z.strictObject({
      redemptionId: RedemptionId,
      from: RedemptionStatus,
      to: RedemptionStatus,
      decidedBy: Redemption.shape.decidedBy,
    }),
    personal: Redemption.pick({ reason: true }),
    apply(write, { data, personal, at }) {
      write.update(redemptions, data.redemptionId, (redemption) => {
        redemption.status = data.to;
        redemption.decidedBy = data.decidedBy;
        redemption.settledAt = data.to === 'approved' ? null : at;
        redemption.reason = personal?.reason ?? null;
      });
    },
  }))();

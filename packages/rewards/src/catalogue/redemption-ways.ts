import type { RedemptionStatus } from '../model/redemption.ts';

/** Where a redemption may go from each status; settled ones go nowhere. */
export const redemptionWays: Readonly<Record<RedemptionStatus, readonly RedemptionStatus[]>> = {
  reserved: ['approved', 'fulfilled', 'cancelled', 'timed_out'],
  approved: ['fulfilled', 'cancelled', 'timed_out'],
  fulfilled: [],
  cancelled: [],
  timed_out: [],
};

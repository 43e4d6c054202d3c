import { Instant, PersonId, Text } from '@kpikit/core';
import * as z from 'zod';
import { GiftId, RedemptionId } from './ids.ts';
import { Points } from './points.ts';

export const RedemptionStatus = /* @__PURE__ */ z.enum([
  'reserved',
  'approved',
  'fulfilled',
  'cancelled',
  'timed_out',
]);
export type RedemptionStatus = z.infer<typeof RedemptionStatus>;

/** A person's exchange of points for a gift, from asking to holding it (B5.3). */
export const Redemption = /* @__PURE__ */ (() =>
  z.strictObject({
    id: RedemptionId,
    giftId: GiftId,
    personId: PersonId,
    /** The price as it was when the gift was asked for. */
    points: Points,
    status: RedemptionStatus,
    at: Instant,
    /** When it is given back if nobody settles it. */
    untilAt: Instant.nullable(),
    settledAt: Instant.nullable(),
    decidedBy: PersonId.nullable(),
    /** Why it was cancelled. */
    reason: Text.nullable(),
  }))();
export interface Redemption extends z.infer<typeof Redemption> {}

import { limits } from '@kpikit/core';
import * as z from 'zod';

const id = () => z.string().min(1).max(limits.id, { abort: true });

// Ids are the host's own, as in core; the brand keeps them apart in types.
export const AccountId = /* @__PURE__ */ id().brand<'AccountId'>();
export type AccountId = z.infer<typeof AccountId>;
// Entries that the ledger writes itself are named after others: their ids are longer.
export const EntryId = /* @__PURE__ */ (() =>
  z.string().min(1).max(400, { abort: true }).brand<'EntryId'>())();
export type EntryId = z.infer<typeof EntryId>;
export const PraiseId = /* @__PURE__ */ id().brand<'PraiseId'>();
export type PraiseId = z.infer<typeof PraiseId>;
export const GiftId = /* @__PURE__ */ id().brand<'GiftId'>();
export type GiftId = z.infer<typeof GiftId>;
export const RedemptionId = /* @__PURE__ */ id().brand<'RedemptionId'>();
export type RedemptionId = z.infer<typeof RedemptionId>;
export const ContestId = /* @__PURE__ */ id().brand<'ContestId'>();
export type ContestId = z.infer<typeof ContestId>;

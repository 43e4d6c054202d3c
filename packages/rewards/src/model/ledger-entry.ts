import { Instant, limits } from '@kpikit/core';
import * as z from 'zod';
import { AccountId, EntryId } from './ids.ts';
import { mostPoints } from './points.ts';

/** Why points moved. `allow` opens a giver's allowance of a period, `grant` spends it on praise. */
export const EntryKind = /* @__PURE__ */ z.enum([
  'allow',
  'grant',
  'award',
  'reserve',
  'redeem',
  'release',
  'expire',
  'reverse',
]);
export type EntryKind = z.infer<typeof EntryKind>;

/** One account's side of an entry. Points on a person's account belong to the lot they came in with. */
export const Posting = /* @__PURE__ */ (() =>
  z.strictObject({
    /** `points:…`, `allowance:…:2025-01`, `reserved:…`, `issue`, `redeemed` or `expired`. */
    account: z.string().min(1).max(400),
    amount: z.int().min(-mostPoints).max(mostPoints),
    /** Id of the entry that brought these points; `null` on accounts that keep no lots. */
    lotId: EntryId.nullable(),
  }))();
export interface Posting extends z.infer<typeof Posting> {}

/** A transaction of the points ledger, kept for ever; its postings sum to zero (B5.3). */
export const LedgerEntry = /* @__PURE__ */ (() =>
  z.strictObject({
    id: EntryId,
    kind: EntryKind,
    at: Instant,
    /** The giver's account; `null` for awards and for what follows from other entries. */
    fromId: AccountId.nullable(),
    /** The entry that this one settles or reverses. */
    aboutId: EntryId.nullable(),
    /** When the points that it brings expire; `null` for never. */
    expiresAt: Instant.nullable(),
    postings: z.array(Posting).min(2).max(limits.list),
  }))();
export interface LedgerEntry extends z.infer<typeof LedgerEntry> {}

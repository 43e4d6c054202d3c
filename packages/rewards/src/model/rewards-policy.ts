import * as z from 'zod';
import { LedgerTerms } from './ledger-terms.ts';
import { mostPoints, Points } from './points.ts';
import { PraiseKind } from './praise.ts';

/** What a guard does when praise looks arranged: note it, or refuse it. */
export const GuardMode = /* @__PURE__ */ z.enum(['off', 'observe', 'restrict']);
export type GuardMode = z.infer<typeof GuardMode>;

/** What a company decides about praise, points and gifts. One record, id `policy`. */
export const RewardsPolicy = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.literal('policy'),
    /** Points of a praise by its kind; a kind that is not listed brings none (B5.1, B5.3). */
    points: z.record(PraiseKind, z.int().min(0).max(mostPoints)),
    /** Several receivers: each gets the points in full, or they share them. */
    sharing: z.enum(['each', 'split']),
    allowance: LedgerTerms.shape.allowance,
    /** Allowance of those who head a unit, where it differs. */
    headAllowance: Points.nullable(),
    expiry: LedgerTerms.shape.expiry,
    redemption: z.strictObject({
      /** Whether somebody approves before a gift is handed over. */
      approval: z.boolean(),
      /** Days after which a redemption that nobody settled is given back; `null` for never. */
      holdDays: z.int().min(1).max(366).nullable(),
    }),
    guards: z.strictObject({
      /** Praises from one person to the same other one in a calendar month. */
      pair: z.strictObject({ mode: GuardMode, most: z.int().min(1) }),
      /** Praises from one person in a day. */
      day: z.strictObject({ mode: GuardMode, most: z.int().min(1) }),
      /** Praise given back to a praiser within so many days. */
      reciprocal: z.strictObject({ mode: GuardMode, days: z.int().min(1).max(366) }),
    }),
  }))();
export interface RewardsPolicy extends z.infer<typeof RewardsPolicy> {}

/** What holds until a company decides otherwise. */
export const defaultPolicy: RewardsPolicy = {
  id: 'policy',
  points: { core_value: 20, kpi: 20, thanks: 0 },
  sharing: 'each',
  allowance: { period: 'month', points: 200 },
  headAllowance: null,
  expiry: null,
  redemption: { approval: true, holdDays: 14 },
  guards: {
    pair: { mode: 'observe', most: 4 },
    day: { mode: 'observe', most: 10 },
    reciprocal: { mode: 'observe', days: 1 },
  },
};

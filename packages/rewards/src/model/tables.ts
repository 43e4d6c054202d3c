import { defineTable } from '@kpikit/core';
import { Contest } from './contest.ts';
import { ContestResult } from './contest-result.ts';
import { Flag } from './flag.ts';
import { Gift } from './gift.ts';
import { LedgerEntry } from './ledger-entry.ts';
import { PointAccount } from './point-account.ts';
import { Praise } from './praise.ts';
import { Redemption } from './redemption.ts';
import { RewardsPolicy } from './rewards-policy.ts';
import { Tally } from './tally.ts';

export const policies = /* @__PURE__ */ defineTable('rewards.policies', RewardsPolicy);
export const accounts = /* @__PURE__ */ defineTable('rewards.accounts', PointAccount, {
  readers: { about: (account) => [account.personId], record: ['self'] },
});
export const entries = /* @__PURE__ */ defineTable('rewards.entries', LedgerEntry, {
  appendOnly: true,
});
export const praises = /* @__PURE__ */ defineTable('rewards.praises', Praise, {
  personal: ['text'],
  readers: {
    about: (praise) => praise.toIds,
    participants: (praise) => [praise.fromId],
    confidential: (praise) => praise.visibility === 'private',
    fields: { text: ['everyone'] },
  },
});
export const flags = /* @__PURE__ */ defineTable('rewards.flags', Flag, {
  readers: { record: ['nobody'] },
});
export const gifts = /* @__PURE__ */ defineTable('rewards.gifts', Gift);
export const redemptions = /* @__PURE__ */ defineTable('rewards.redemptions', Redemption, {
  personal: ['reason'],
  readers: { about: (redemption) => [redemption.personId], record: ['self', 'manager', 'chain'] },
});
export const contests = /* @__PURE__ */ defineTable('rewards.contests', Contest);
export const tallies = /* @__PURE__ */ defineTable('rewards.tallies', Tally);
export const contestResults = /* @__PURE__ */ defineTable('rewards.contestResults', ContestResult, {
  appendOnly: true,
});

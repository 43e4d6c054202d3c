import type { AccountNames } from './account-names.ts';

/** Accounts by key, as entries name them. Keys hold random account ids, never ids of people. */
export const accountKey: AccountNames<string> = {
  issue: 'issue',
  redeemed: 'redeemed',
  expired: 'expired',
  points: (accountId) => `points:${accountId}`,
  allowance: (accountId, period) => `allowance:${accountId}:${period}`,
  reserved: (reservationId) => `reserved:${reservationId}`,
};

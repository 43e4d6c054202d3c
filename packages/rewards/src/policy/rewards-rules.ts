import type { PolicyInput } from '@kpikit/core';

/**
 * The ready role table of the rewards' commands, beside `coreRules`. Praise is everybody's and only
 * in one's own name; what costs points or money is decided by those above or by HR.
 */
export const rewardsRules: PolicyInput['rules'] = /* @__PURE__ */ (() => {
  const redemption = [{ of: 'rewards.redemptions', at: 'redemptionId' }];
  const byHouse = { allow: ['hr' as const], about: [] };
  return {
    'rewards.changePolicy': byHouse,
    'rewards.givePraise': {
      allow: ['owner'],
      about: [{ of: 'person', at: 'fromId' }, { of: 'actor' }],
    },
    'rewards.withdrawPraise': {
      allow: ['participant', 'system'],
      about: [{ of: 'rewards.praises', at: 'praiseId' }],
    },
    'rewards.awardPoints': { allow: ['hr', 'system'], about: [] },
    'rewards.offerGift': byHouse,
    'rewards.changeGift': byHouse,
    'rewards.redeemGift': {
      allow: ['owner'],
      about: [{ of: 'person', at: 'personId' }, { of: 'actor' }],
    },
    'rewards.approveRedemption': { allow: ['manager', 'chain', 'hr'], about: redemption },
    'rewards.fulfilRedemption': { allow: ['hr'], about: redemption },
    'rewards.cancelRedemption': { allow: ['owner', 'manager', 'chain', 'hr'], about: redemption },
    'rewards.openContest': byHouse,
    'rewards.tally': { allow: ['hr', 'system'], about: [] },
    'rewards.closeContest': { allow: ['hr', 'system'], about: [] },
    // Decided by the clock alone: whoever asks.
    'rewards.keepTime': { allow: ['owner', 'hr', 'system'], about: [{ of: 'actor' }] },
  };
})();

import { defineModule } from '@kpikit/core';
import { takenGifts } from './catalogue/taken-gifts.ts';
import { approveRedemption } from './commands/approve-redemption.ts';
import { awardPoints } from './commands/award-points.ts';
import { cancelRedemption } from './commands/cancel-redemption.ts';
import { changeGift } from './commands/change-gift.ts';
import { changePolicy } from './commands/change-policy.ts';
import { closeContest } from './commands/close-contest.ts';
import { fulfilRedemption } from './commands/fulfil-redemption.ts';
import { givePraise } from './commands/give-praise.ts';
import { keepTime, nextRewardsTime } from './commands/keep-time.ts';
import { offerGift } from './commands/offer-gift.ts';
import { openContest } from './commands/open-contest.ts';
import { redeemGift } from './commands/redeem-gift.ts';
import { tally } from './commands/tally.ts';
import { withdrawPraise } from './commands/withdraw-praise.ts';
import { accountOpened } from './events/account-opened.ts';
import { contestClosed } from './events/contest-closed.ts';
import { contestOpened } from './events/contest-opened.ts';
import { entryPosted } from './events/entry-posted.ts';
import { giftOffered } from './events/gift-offered.ts';
import { policyChanged } from './events/policy-changed.ts';
import { praiseFlagged } from './events/praise-flagged.ts';
import { praiseGiven } from './events/praise-given.ts';
import { praiseWithdrawn } from './events/praise-withdrawn.ts';
import { redemptionMoved } from './events/redemption-moved.ts';
import { redemptionReserved } from './events/redemption-reserved.ts';
import { tallyCounted } from './events/tally-counted.ts';
import { pointsBook } from './ledger/points-book.ts';
import {
  accounts,
  contestResults,
  contests,
  entries,
  flags,
  gifts,
  policies,
  praises,
  redemptions,
  tallies,
} from './model/tables.ts';
import { praisesByGiver } from './praise/praises-by-giver.ts';

/** Praise, points, gifts and star awards (B5). */
export const rewards = /* @__PURE__ */ defineModule({
  id: 'rewards',
  tables: [
    policies,
    accounts,
    entries,
    praises,
    flags,
    gifts,
    redemptions,
    contests,
    tallies,
    contestResults,
  ],
  views: [pointsBook, praisesByGiver, takenGifts],
  commands: [
    changePolicy,
    givePraise,
    withdrawPraise,
    awardPoints,
    offerGift,
    changeGift,
    redeemGift,
    approveRedemption,
    fulfilRedemption,
    cancelRedemption,
    openContest,
    tally,
    closeContest,
    keepTime,
  ],
  events: [
    policyChanged,
    accountOpened,
    entryPosted,
    praiseGiven,
    praiseWithdrawn,
    praiseFlagged,
    giftOffered,
    redemptionReserved,
    redemptionMoved,
    contestOpened,
    tallyCounted,
    contestClosed,
  ],
  nextWakeUp: nextRewardsTime,
  tick: keepTime,
});

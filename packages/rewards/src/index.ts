// Catalogue
export { type BookGift, bookGifts } from './catalogue/book-gifts.ts';
export { stockLeft } from './catalogue/stock-left.ts';
// Commands
export { approveRedemption } from './commands/approve-redemption.ts';
export { awardPoints } from './commands/award-points.ts';
export { cancelRedemption } from './commands/cancel-redemption.ts';
export { changeGift } from './commands/change-gift.ts';
export { changePolicy } from './commands/change-policy.ts';
export { closeContest } from './commands/close-contest.ts';
export { fulfilRedemption } from './commands/fulfil-redemption.ts';
export { givePraise } from './commands/give-praise.ts';
export { keepTime } from './commands/keep-time.ts';
export { offerGift } from './commands/offer-gift.ts';
export { openContest } from './commands/open-contest.ts';
export { redeemGift } from './commands/redeem-gift.ts';
export { tally } from './commands/tally.ts';
export { withdrawPraise } from './commands/withdraw-praise.ts';
// Star awards
export { bookContests, type ContestTemplate } from './contest/book-contests.ts';
export { type Corrections, correctionsOf } from './contest/corrections-of.ts';
export type { CountedInput } from './contest/counted-input.ts';
export { prizesFor, type Won } from './contest/prizes-for.ts';
export { type Standings, standingsOf } from './contest/standings-of.ts';
// Events
export { accountOpened } from './events/account-opened.ts';
export { contestClosed } from './events/contest-closed.ts';
export { contestOpened } from './events/contest-opened.ts';
export { entryPosted } from './events/entry-posted.ts';
export { giftOffered } from './events/gift-offered.ts';
export { policyChanged } from './events/policy-changed.ts';
export { praiseFlagged } from './events/praise-flagged.ts';
export { praiseGiven } from './events/praise-given.ts';
export { praiseWithdrawn } from './events/praise-withdrawn.ts';
export { redemptionMoved } from './events/redemption-moved.ts';
export { redemptionReserved } from './events/redemption-reserved.ts';
export { tallyCounted } from './events/tally-counted.ts';
// Fairness
export {
  type Fairness,
  type FairnessOptions,
  type FairnessResult,
  type FairPraise,
  fairnessOf,
} from './fairness/fairness-of.ts';
export { giniOf } from './fairness/gini-of.ts';
// Ledger
export { accountKey } from './ledger/account-key.ts';
export type { AccountNames } from './ledger/account-names.ts';
export type { Book, Lot, Side, Written } from './ledger/book.ts';
export {
  createLedger,
  type DatedWish,
  type ImportedWish,
  type Ledger,
  type Posted,
} from './ledger/create-ledger.ts';
export { decideEntry } from './ledger/decide-entry.ts';
export type { Decided } from './ledger/decided.ts';
export type { Earned } from './ledger/earned-in.ts';
export type { PointsCredit, EntryWish, Moment } from './ledger/entry-wish.ts';
export { type Placed, placesOf, type Score, type TiePolicy } from './ledger/places-of.ts';
export {
  type BookAccount,
  type BookLot,
  type PointsBook,
  pointsBook,
} from './ledger/points-book.ts';
export { pointsOf } from './ledger/points-of.ts';
export type { Statement, StatementLine } from './ledger/statement-of.ts';
export type { TrialBalance } from './ledger/trial-balance-of.ts';
// Model
export { Contest, ContestMeasure, Prize } from './model/contest.ts';
export { ContestResult, Counted } from './model/contest-result.ts';
export { Flag, GuardName } from './model/flag.ts';
export { Gift } from './model/gift.ts';
export { AccountId, ContestId, EntryId, GiftId, PraiseId, RedemptionId } from './model/ids.ts';
export { EntryKind, LedgerEntry, Posting } from './model/ledger-entry.ts';
export { LedgerTerms } from './model/ledger-terms.ts';
export { PointAccount } from './model/point-account.ts';
export { mostPoints, Points } from './model/points.ts';
export { policyOf } from './model/policy-of.ts';
export { Praise, PraiseKind, Visibility } from './model/praise.ts';
export { Redemption, RedemptionStatus } from './model/redemption.ts';
export { defaultPolicy, GuardMode, RewardsPolicy } from './model/rewards-policy.ts';
export {
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
export { Tally } from './model/tally.ts';
// Module
export { rewards } from './module.ts';
// Policy
export { rewardsRules } from './policy/rewards-rules.ts';
// Praise
export { allowanceFor } from './praise/allowance-for.ts';
export { allowanceLeft } from './praise/allowance-left.ts';
export { type FeedFilter, type FeedItem, feedOf } from './praise/feed-of.ts';
export { type Given, guardFlags } from './praise/guard-flags.ts';
export { PraiseWish } from './praise/praise-wish.ts';
export { splitPoints } from './praise/split-points.ts';
// RISE
export { lastPraisedOn } from './rise/last-praised-on.ts';
export { type RiseContext, type RiseCriterion, riseCriteria, riseOf } from './rise/rise-of.ts';
export { riseRules } from './rise/rise-rules.ts';
export type { RiseSubject } from './rise/rise-subject.ts';

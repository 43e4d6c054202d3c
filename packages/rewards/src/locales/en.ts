import type { Words } from '@kpikit/core';

/** English sentences and labels of the rewards. */
export const rewardsEn: Words = {
  locale: 'en',
  sentences: {
    'rewards/person_not_found': {
      says: 'There is no person "{id}".',
      repair: 'Choose someone from the directory.',
    },
    'rewards/org_unit_not_found': {
      says: 'There is no unit "{id}".',
      repair: 'Choose a unit from the directory.',
    },
    'rewards/kpi_not_found': { says: 'There is no KPI "{id}".', repair: 'Choose an existing KPI.' },
    'rewards/core_value_not_found': {
      says: 'There is no core value "{id}".',
      repair: 'Choose one of the company’s core values.',
    },
    'rewards/praise_not_found': {
      says: 'There is no praise "{id}".',
      repair: 'Open the feed again and choose it there.',
    },
    'rewards/gift_not_found': {
      says: 'There is no gift "{id}".',
      repair: 'Choose a gift from the catalogue.',
    },
    'rewards/redemption_not_found': {
      says: 'There is no redemption "{id}".',
      repair: 'Open the list of redemptions again.',
    },
    'rewards/contest_not_found': {
      says: 'There is no star award "{id}".',
      repair: 'Choose one of the star awards.',
    },
    'rewards/id_taken': {
      says: 'The id "{id}" is already in use.',
      repair: 'Choose another id, or leave it out.',
    },
    'rewards/giver_missing': {
      says: 'Nobody is named as the giver of this praise.',
      repair: 'Sign in, or name the giver.',
    },
    'rewards/receiver_missing': {
      says: 'This praise reaches nobody.',
      repair: 'Name a person, a team, or a KPI that others own too.',
    },
    'rewards/receiver_twice': {
      says: 'Somebody is named twice.',
      repair: 'Name each person once.',
    },
    'rewards/self_praise': {
      says: 'Nobody can praise themselves.',
      repair: 'Leave yourself out, or ask a colleague.',
    },
    'rewards/core_value_missing': {
      says: 'It is not said which core value this praise is about.',
      repair: 'Choose the core value.',
    },
    'rewards/kpi_missing': {
      says: 'It is not said which KPI this praise is about.',
      repair: 'Choose the KPI.',
    },
    'rewards/person_inactive': {
      says: 'This person left on {until}.',
      repair: 'Choose someone who still works here.',
    },
    'rewards/person_missing': {
      says: 'It is not said who redeems.',
      repair: 'Sign in, or name the person.',
    },
    'rewards/praise_id_taken': {
      says: 'Another praise was sent under this id; it differs in {field}.',
      repair: 'Send it under a new id.',
    },
    'rewards/redemption_id_taken': {
      says: 'Another redemption was asked for under this id; it differs in {field}.',
      repair: 'Send it under a new id.',
    },
    'rewards/tally_id_taken': {
      says: 'Something else was counted under this id; it differs in {field}.',
      repair: 'Send it under a new id.',
    },
    'rewards/praise_withdrawn': {
      says: 'This praise was already withdrawn.',
      repair: 'Nothing is left to do.',
    },
    'rewards/not_the_giver': {
      says: 'Only its giver can withdraw a praise.',
      repair: 'Ask the giver.',
    },
    'rewards/guarded_pair': {
      says: 'You have praised this person often this month.',
      repair: 'Praise somebody who has not been seen lately.',
    },
    'rewards/guarded_day': {
      says: 'You have given many praises today.',
      repair: 'Go on tomorrow.',
    },
    'rewards/guarded_reciprocal': {
      says: 'This person has just praised you.',
      repair: 'Wait a little before praising back.',
    },
    'rewards/allowance_spent': {
      says: 'This needs {needed} points to give, and {left} are left in this period.',
      repair: 'Give a plain thank-you, or wait for the next period.',
    },
    'rewards/not_enough_points': {
      says: 'This costs {needed} points, and {left} are there.',
      repair: 'Choose a smaller gift, or wait for more points.',
    },
    'rewards/points_spent': {
      says: 'Some of these points were spent or have expired.',
      repair: 'Settle it with the person instead.',
    },
    'rewards/points_not_whole': {
      says: 'Points are whole, from 1 up.',
      repair: 'Give a whole number of at least 1.',
    },
    'rewards/entry_id_refused': {
      says: 'This id cannot be used for an entry.',
      repair: 'Use an id of 1 to 400 characters that does not begin with "allow:".',
    },
    'rewards/entry_id_taken': {
      says: 'Another entry was written under "{id}"; it differs in {field}.',
      repair: 'Send it under a new id.',
    },
    'rewards/entry_not_found': {
      says: 'There is no entry "{id}".',
      repair: 'Check the id in the statement.',
    },
    'rewards/entry_not_reversible': {
      says: 'An entry of the kind "{kind}" cannot be reversed.',
      repair: 'Reverse a grant or an award.',
    },
    'rewards/already_reversed': {
      says: 'This entry was already reversed.',
      repair: 'Nothing is left to do.',
    },
    'rewards/entry_out_of_order': {
      says: 'This entry is earlier than the last one.',
      repair: 'Write entries in the order of time.',
    },
    'rewards/not_an_instant': {
      says: 'This is no moment in time.',
      repair: 'Write it in UTC as 2025-03-31T02:00:00.000Z.',
    },
    'rewards/reservation_not_found': {
      says: 'There is no reservation "{id}".',
      repair: 'Check the redemption.',
    },
    'rewards/reservation_settled': {
      says: 'This reservation was already settled.',
      repair: 'Nothing is left to do.',
    },
    'rewards/lot_not_expired': {
      says: 'The points of "{id}" have not expired, or are gone.',
      repair: 'Wait for their day.',
    },
    'rewards/gift_not_offered': {
      says: 'This gift is not offered at present.',
      repair: 'Choose another gift.',
    },
    'rewards/gift_award_only': {
      says: 'This gift can be won, not bought.',
      repair: 'Choose another gift.',
    },
    'rewards/gift_out_of_stock': {
      says: 'This gift is out of stock.',
      repair: 'Choose another gift.',
    },
    'rewards/gift_limit_reached': {
      says: 'Each person may have {most} of this gift.',
      repair: 'Choose another gift.',
    },
    'rewards/own_redemption': {
      says: 'Nobody approves their own redemption.',
      repair: 'Ask somebody else to approve it.',
    },
    'rewards/redemption_not_approved': {
      says: 'This redemption is not approved yet.',
      repair: 'Approve it first.',
    },
    'rewards/redemption_status_refused': {
      says: 'A redemption cannot go from "{from}" to "{to}".',
      repair: 'Ask for the gift again.',
    },
    'rewards/contest_running': {
      says: 'This star award runs until {untilAt}.',
      repair: 'Close it after its last day.',
    },
    'rewards/contest_not_running': {
      says: 'This star award does not run now.',
      repair: 'Choose one that does.',
    },
    'rewards/contest_closed': {
      says: 'This star award is already closed.',
      repair: 'Look at its result.',
    },
    'regular/praise-spacing.never_before': {
      says: 'This is the first praise this person gets.',
      repair: 'Make it a habit: a word at each check-in.',
    },
    'regular/praise-spacing.long_silence': {
      says: 'This person was last praised {days} days ago.',
      repair: 'Praise a little and often, for example at each check-in.',
    },
    'immediate/praise-age.late': {
      says: 'This is about something {days} days ago.',
      repair: 'Praise within a few days, while it is fresh.',
    },
    'immediate/praise-age.distant_time': {
      says: 'This looks back a long way.',
      repair: 'Name something of these days.',
    },
    'specific/praise-effect.vague_praise': {
      says: 'This praises in general: nobody learns what to repeat.',
      repair: 'Say what was done and what it changed.',
    },
    'specific/praise-effect.nothing_named': {
      says: 'This names nothing that was done.',
      repair: 'Say what was done and what it changed.',
    },
    'specific/praise-effect.effect_missing': {
      says: 'This does not say what changed.',
      repair: 'Add the effect: for whom, and how much.',
    },
    'encouraging/praise-next-step.next_step_missing': {
      says: 'This does not look forward.',
      repair: 'Add a next step: share it with the team, try it elsewhere.',
    },
  },
  labels: {
    'rewards.policies': 'Reward policy',
    'rewards.accounts': 'Point accounts',
    'rewards.entries': 'Point entries',
    'rewards.praises': 'Praise',
    'rewards.flags': 'Flags',
    'rewards.gifts': 'Gifts',
    'rewards.redemptions': 'Redemptions',
    'rewards.contests': 'Star awards',
    'rewards.tallies': 'Tallies',
    'rewards.contestResults': 'Results of star awards',
    'rewards.changePolicy': 'Change the reward policy',
    'rewards.givePraise': 'Praise',
    'rewards.withdrawPraise': 'Withdraw praise',
    'rewards.awardPoints': 'Award points',
    'rewards.offerGift': 'Offer a gift',
    'rewards.changeGift': 'Change a gift',
    'rewards.redeemGift': 'Redeem',
    'rewards.approveRedemption': 'Approve',
    'rewards.fulfilRedemption': 'Hand over',
    'rewards.cancelRedemption': 'Cancel',
    'rewards.openContest': 'Open a star award',
    'rewards.tally': 'Count',
    'rewards.closeContest': 'Close the star award',
    'rewards.keepTime': 'Bring up to date',
    'rewards.policyChanged': 'Policy changed',
    'rewards.accountOpened': 'Account opened',
    'rewards.entryPosted': 'Points moved',
    'rewards.praiseGiven': 'Praise given',
    'rewards.praiseWithdrawn': 'Praise withdrawn',
    'rewards.praiseFlagged': 'Praise flagged',
    'rewards.giftOffered': 'Gift offered',
    'rewards.redemptionReserved': 'Gift asked for',
    'rewards.redemptionMoved': 'Redemption moved on',
    'rewards.contestOpened': 'Star award opened',
    'rewards.tallyCounted': 'Counted',
    'rewards.contestClosed': 'Star award closed',
    'praiseKind.core_value': 'Core value',
    'praiseKind.kpi': 'KPI',
    'praiseKind.thanks': 'Thank-you',
    'visibility.public': 'Everyone',
    'visibility.private': 'Receivers',
    'redemptionStatus.reserved': 'asked for',
    'redemptionStatus.approved': 'approved',
    'redemptionStatus.fulfilled': 'handed over',
    'redemptionStatus.cancelled': 'cancelled',
    'redemptionStatus.timed_out': 'timed out',
    'measure.praises': 'Praise received',
    'measure.points': 'Points from praise',
    'measure.praisers': 'Different people who praised',
    'measure.on_time_check_ins': 'Check-ins on time',
    'measure.kpi_progress': 'KPI progress gained',
    'measure.tally': 'Votes',
    'entryKind.allow': 'allowance',
    'entryKind.grant': 'praise',
    'entryKind.award': 'award',
    'entryKind.reserve': 'held for a gift',
    'entryKind.redeem': 'gift',
    'entryKind.release': 'given back',
    'entryKind.expire': 'expired',
    'entryKind.reverse': 'reversed',
    'guard.pair': 'Often the same two',
    'guard.day': 'Many in a day',
    'guard.reciprocal': 'Praised straight back',
    'criterion.regular': 'Regular',
    'criterion.immediate': 'Immediate',
    'criterion.specific': 'Specific',
    'criterion.encouraging': 'Encouraging',
    'question.rise.when': 'When did it happen?',
  },
};

import type { PolicyInput } from '@kpikit/core';

/**
 * The ready role table of the cadence's commands, beside `coreRules`. A check-in is written by the
 * person and answered by their manager, as it is read; a team's retro is open to everybody who works here.
 */
export const cadenceRules: PolicyInput['rules'] = /* @__PURE__ */ (() => {
  const everybody = { of: 'actor' };
  const person = [{ of: 'person', at: 'personId' }];
  const schedule = [{ of: 'cadence.schedules', at: 'scheduleId' }];
  const checkIn = [{ of: 'cadence.checkIns', at: 'checkInId' }];
  const review = [{ of: 'cadence.reviews', at: 'reviewId' }];
  const retro = [{ of: 'cadence.retros', at: 'retroId' }, everybody];
  const above = ['manager', 'chain', 'hr'] as const;
  return {
    'cadence.changeHouseCalendar': { allow: ['hr'], about: [] },
    'cadence.grantLeave': { allow: [...above], about: person },
    'cadence.scheduleCheckIns': { allow: ['owner', ...above], about: person },
    'cadence.changeRhythm': { allow: ['owner', ...above], about: schedule },
    'cadence.endSchedule': { allow: ['owner', ...above], about: schedule },
    'cadence.includeKpi': { allow: ['owner', ...above], about: person },
    'cadence.recordCheckIn': { allow: ['owner'], about: person },
    'cadence.assessCheckIn': { allow: ['manager'], about: checkIn },
    'cadence.closeCheckIn': { allow: ['owner', 'manager'], about: checkIn },
    'cadence.openDiscussion': { allow: ['owner', 'manager'], about: person },
    'cadence.resolveDiscussion': {
      allow: ['owner', 'manager', 'participant'],
      about: [{ of: 'cadence.discussions', at: 'discussionId' }],
    },
    'cadence.requestOneOnOne': { allow: ['owner', 'manager', 'chain'], about: person },
    'cadence.closeOneOnOne': {
      allow: ['owner', 'participant'],
      about: [{ of: 'cadence.oneOnOnes', at: 'oneOnOneId' }],
    },
    'cadence.completeAction': {
      allow: ['owner', 'participant'],
      about: [{ of: 'cadence.actions', at: 'actionId' }],
    },
    'cadence.openReview': { allow: ['owner', ...above], about: person },
    'cadence.reviewSelf': { allow: ['owner'], about: review },
    'cadence.assessReview': { allow: ['manager'], about: review },
    'cadence.closeReview': { allow: ['manager'], about: review },
    'cadence.openRetro': {
      allow: ['owner', 'manager'],
      about: [...person, { of: 'unit', at: 'orgUnitId' }],
    },
    'cadence.addRetroNote': { allow: ['owner'], about: retro },
    'cadence.voteRetroNote': { allow: ['owner'], about: [{ of: 'person', at: 'voterId' }] },
    'cadence.closeRetro': { allow: ['owner'], about: retro },
    // Decided by the clock alone: whoever asks.
    'cadence.settleBeats': { allow: ['owner', 'hr', 'system'], about: [everybody] },
  };
})();

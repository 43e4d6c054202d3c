import { defineModule } from '@kpikit/core';
import { addRetroNote } from './commands/add-retro-note.ts';
import { assessCheckIn } from './commands/assess-check-in.ts';
import { assessReview } from './commands/assess-review.ts';
import { changeHouseCalendar } from './commands/change-house-calendar.ts';
import { changeRhythm } from './commands/change-rhythm.ts';
import { closeCheckIn } from './commands/close-check-in.ts';
import { closeOneOnOne } from './commands/close-one-on-one.ts';
import { closeRetro } from './commands/close-retro.ts';
import { closeReview } from './commands/close-review.ts';
import { completeAction } from './commands/complete-action.ts';
import { endSchedule } from './commands/end-schedule.ts';
import { grantLeave } from './commands/grant-leave.ts';
import { includeKpi } from './commands/include-kpi.ts';
import { openDiscussion } from './commands/open-discussion.ts';
import { openRetro } from './commands/open-retro.ts';
import { openReview } from './commands/open-review.ts';
import { recordCheckIn } from './commands/record-check-in.ts';
import { requestOneOnOne } from './commands/request-one-on-one.ts';
import { resolveDiscussion } from './commands/resolve-discussion.ts';
import { reviewSelf } from './commands/review-self.ts';
import { scheduleCheckIns } from './commands/schedule-check-ins.ts';
import { settleBeats } from './commands/settle-beats.ts';
import { voteRetroNote } from './commands/vote-retro-note.ts';
import { actionCompleted } from './events/action-completed.ts';
import { beatsSettled } from './events/beats-settled.ts';
import { checkInAssessed } from './events/check-in-assessed.ts';
import { checkInClosed } from './events/check-in-closed.ts';
import { checkInDrafted } from './events/check-in-drafted.ts';
import { checkInRecorded } from './events/check-in-recorded.ts';
import { checkInsScheduled } from './events/check-ins-scheduled.ts';
import { discussionOpened } from './events/discussion-opened.ts';
import { discussionPassedOn } from './events/discussion-passed-on.ts';
import { discussionResolved } from './events/discussion-resolved.ts';
import { houseCalendarChanged } from './events/house-calendar-changed.ts';
import { kpiIncluded } from './events/kpi-included.ts';
import { leaveGranted } from './events/leave-granted.ts';
import { oneOnOneClosed } from './events/one-on-one-closed.ts';
import { oneOnOneRequested } from './events/one-on-one-requested.ts';
import { retroClosed } from './events/retro-closed.ts';
import { retroNoteAdded } from './events/retro-note-added.ts';
import { retroNoteVoted } from './events/retro-note-voted.ts';
import { retroOpened } from './events/retro-opened.ts';
import { reviewAssessed } from './events/review-assessed.ts';
import { reviewClosed } from './events/review-closed.ts';
import { reviewOpened } from './events/review-opened.ts';
import { rhythmChanged } from './events/rhythm-changed.ts';
import { scheduleEnded } from './events/schedule-ended.ts';
import { selfReviewed } from './events/self-reviewed.ts';
import {
  actions,
  checkIns,
  discussions,
  houseCalendar,
  leaves,
  oneOnOnes,
  retroNotes,
  retros,
  reviews,
  schedules,
} from './model/tables.ts';
import { nextSettling } from './workflow/next-settling.ts';
import { sharedKpiHooks } from './workflow/shared-kpi-hooks.ts';

/** Check-ins, talks, reviews and retros in a steady rhythm (B4). */
export const cadence = /* @__PURE__ */ defineModule({
  id: 'cadence',
  tables: [
    houseCalendar,
    leaves,
    schedules,
    checkIns,
    discussions,
    oneOnOnes,
    actions,
    reviews,
    retros,
    retroNotes,
  ],
  commands: [
    changeHouseCalendar,
    grantLeave,
    scheduleCheckIns,
    changeRhythm,
    endSchedule,
    includeKpi,
    recordCheckIn,
    assessCheckIn,
    closeCheckIn,
    openDiscussion,
    resolveDiscussion,
    requestOneOnOne,
    closeOneOnOne,
    completeAction,
    openReview,
    reviewSelf,
    assessReview,
    closeReview,
    openRetro,
    addRetroNote,
    voteRetroNote,
    closeRetro,
    settleBeats,
  ],
  events: [
    houseCalendarChanged,
    leaveGranted,
    checkInsScheduled,
    rhythmChanged,
    scheduleEnded,
    kpiIncluded,
    beatsSettled,
    checkInDrafted,
    checkInRecorded,
    checkInAssessed,
    checkInClosed,
    discussionOpened,
    discussionPassedOn,
    discussionResolved,
    oneOnOneRequested,
    oneOnOneClosed,
    actionCompleted,
    reviewOpened,
    selfReviewed,
    reviewAssessed,
    reviewClosed,
    retroOpened,
    retroNoteAdded,
    retroNoteVoted,
    retroClosed,
  ],
  hooks: sharedKpiHooks,
  nextWakeUp: nextSettling,
  tick: settleBeats,
});

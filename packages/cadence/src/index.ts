// Calendar: holidays and iCalendar
export {
  type BeatEventChoices,
  calendarEventsOf,
} from './calendar/calendar-events-of.ts';
export { type HolidayProvider, HolidayYear } from './calendar/holiday-year.ts';
export {
  type CalendarEvent,
  type ICalendarOptions,
  toICalendar,
} from './calendar/to-i-calendar.ts';
export { vietnameseHolidays, vietnameseHolidayYears } from './calendar/vietnamese-holidays.ts';
export {
  type CalendarChoices,
  type CoveredCalendar,
  workingCalendarOf,
} from './calendar/working-calendar-of.ts';
// Commands
export { addRetroNote } from './commands/add-retro-note.ts';
export { assessCheckIn } from './commands/assess-check-in.ts';
export { changeHouseCalendar } from './commands/change-house-calendar.ts';
export { changeRhythm } from './commands/change-rhythm.ts';
export { closeCheckIn } from './commands/close-check-in.ts';
export { closeOneOnOne } from './commands/close-one-on-one.ts';
export { closeRetro } from './commands/close-retro.ts';
export { closeReview } from './commands/close-review.ts';
export { completeAction } from './commands/complete-action.ts';
export { endSchedule } from './commands/end-schedule.ts';
export { grantLeave } from './commands/grant-leave.ts';
export { includeKpi } from './commands/include-kpi.ts';
export { openDiscussion } from './commands/open-discussion.ts';
export { openRetro } from './commands/open-retro.ts';
export { openReview, reviewOpensDays } from './commands/open-review.ts';
export { recordCheckIn, usualConfidence } from './commands/record-check-in.ts';
export { requestOneOnOne } from './commands/request-one-on-one.ts';
export { resolveDiscussion } from './commands/resolve-discussion.ts';
export { assessReview } from './commands/assess-review.ts';
export { reviewSelf } from './commands/review-self.ts';
export { scheduleCheckIns } from './commands/schedule-check-ins.ts';
export { settleBeats } from './commands/settle-beats.ts';
export { voteRetroNote } from './commands/vote-retro-note.ts';
// Events
export { actionCompleted } from './events/action-completed.ts';
export { beatsSettled } from './events/beats-settled.ts';
export { checkInAssessed } from './events/check-in-assessed.ts';
export { checkInClosed } from './events/check-in-closed.ts';
export { checkInDrafted } from './events/check-in-drafted.ts';
export { checkInRecorded } from './events/check-in-recorded.ts';
export { checkInsScheduled } from './events/check-ins-scheduled.ts';
export { discussionOpened } from './events/discussion-opened.ts';
export { discussionPassedOn } from './events/discussion-passed-on.ts';
export { discussionResolved } from './events/discussion-resolved.ts';
export { houseCalendarChanged } from './events/house-calendar-changed.ts';
export { kpiIncluded } from './events/kpi-included.ts';
export { leaveGranted } from './events/leave-granted.ts';
export { reviewAssessed } from './events/review-assessed.ts';
export { oneOnOneClosed } from './events/one-on-one-closed.ts';
export { oneOnOneRequested } from './events/one-on-one-requested.ts';
export { retroClosed } from './events/retro-closed.ts';
export { retroNoteAdded } from './events/retro-note-added.ts';
export { retroNoteVoted } from './events/retro-note-voted.ts';
export { retroOpened } from './events/retro-opened.ts';
export { reviewClosed } from './events/review-closed.ts';
export { reviewOpened } from './events/review-opened.ts';
export { rhythmChanged } from './events/rhythm-changed.ts';
export { scheduleEnded } from './events/schedule-ended.ts';
export { selfReviewed } from './events/self-reviewed.ts';
// Model: nouns
export {
  Assessment,
  CheckIn,
  CheckInFinding,
  CheckInStep,
  ProgressRemark,
  ProgressUpdate,
} from './model/check-in.ts';
export {
  DiscussionEntry,
  MeetingEntry,
  PraiseEntry,
  ProgressEntry,
  SelfCheckIn,
  SelfEntry,
} from './model/check-in-entry.ts';
export { Discussion } from './model/discussion.ts';
export { HouseCalendar, Leave } from './model/house-calendar.ts';
export {
  ActionId,
  CheckInId,
  DiscussionId,
  LeaveId,
  OneOnOneId,
  RetroId,
  RetroNoteId,
  ReviewId,
  ScheduleId,
} from './model/ids.ts';
export { Action, KpiWish, OneOnOne } from './model/one-on-one.ts';
export { Retro, RetroNote, retroTemplates } from './model/retro.ts';
export {
  KpiAccount,
  ManagerReview,
  Review,
  ReviewDecision,
  ReviewedKpi,
  ReviewStep,
  SelfReview,
} from './model/review.ts';
export { Every, Rhythm, ShiftPolicy } from './model/rhythm.ts';
export { Schedule } from './model/schedule.ts';
// Model: tables
export {
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
export { cadence } from './module.ts';
// Prompts: questions and the coaching check
export {
  type Coaching,
  type CoachingFinding,
  type CoachingOptions,
  coachingOf,
} from './prompts/coaching-of.ts';
export {
  type Utterance,
  coachingRules,
  noBlame,
  noCommand,
  noFigureFirst,
} from './prompts/coaching-rules.ts';
export type { Prompt, PromptOccasion } from './prompts/prompt.ts';
export { type Asked, promptsFor } from './prompts/prompts-for.ts';
export { questionBank } from './prompts/question-bank.ts';
// Schedule: plain data in, plain data out
export type { ExcusedReason } from './schedule/beat-days.ts';
export { checkInDates } from './schedule/check-in-dates.ts';
export { type CycleBeat, cycleCalendar } from './schedule/cycle-calendar.ts';
export { type DueMomentsOptions, dueMoments } from './schedule/due-moments.ts';
export { nextDue, nextDueMoment } from './schedule/next-due.ts';
export { nextWakeUp } from './schedule/next-wake-up.ts';
export type { BeatCalendar, Occurrence } from './schedule/occurrence.ts';
export { occurrenceId } from './schedule/occurrence-id.ts';
export {
  type RemindableBeat,
  type Reminder,
  type ReminderRule,
  reminders,
  usualReminders,
} from './schedule/reminders.ts';
export {
  type GroupHealth,
  type PersonBeats,
  type PersonHealth,
  type RhythmHealth,
  rhythmHealth,
} from './schedule/rhythm-health.ts';
export { type RhythmChoices, rhythmOf } from './schedule/rhythm-of.ts';
export { type Phased, scheduledBeats } from './schedule/scheduled-beats.ts';
export {
  type CheckInStatus,
  statusOfCheckIn,
  type TrackedBeat,
} from './schedule/status-of-check-in.ts';
export type { Streak } from './schedule/streak-count.ts';
export { type StreakPolicy, streakOf } from './schedule/streak-of.ts';
export { streakOfMoments } from './schedule/streak-of-moments.ts';
export { type WorkdayTest, workdayTest } from './schedule/workday-test.ts';
// Signals
export {
  type ConfidenceCase,
  type ConfidenceThresholds,
  confidenceSignals,
  usualConfidenceThresholds,
} from './signals/confidence-signals.ts';
export { dateSignals } from './signals/date-signals.ts';
export { fewestForMood, type GroupMood, type MoodEntry, moodOf } from './signals/mood-of.ts';
export { type MoodReading, moodSignals } from './signals/mood-signals.ts';
export { type ObstacleReading, obstacleSignals } from './signals/obstacle-signals.ts';
export { rhythmSignals } from './signals/rhythm-signals.ts';
export type { NextStep, Signal } from './signals/signal.ts';
export { type SignalScope, signalsFor } from './signals/signals-for.ts';
export { type FigureAge, staleAfterDays, staleSignals } from './signals/stale-signals.ts';
// Policy
export { cadenceRules } from './policy/cadence-rules.ts';
// Workflow
export { type AgendaItem, type AgendaSource, agendaOf } from './workflow/agenda-of.ts';
export { calendarFor } from './workflow/calendar-for.ts';
export { type CarryOver, carryOver } from './workflow/carry-over.ts';
export { checkInFindings } from './workflow/check-in-findings.ts';
export { type CheckInAction, checkInStepAfter } from './workflow/check-in-step-after.ts';
export { type ScheduledBeat, trackedBeats } from './workflow/tracked-beats.ts';
export { type DatedUpdate, updateFindings } from './workflow/update-findings.ts';

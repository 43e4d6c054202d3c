import { limits } from '@kpikit/core';
import * as z from 'zod';

const id = (room = 0) =>
  z
    .string()
    .min(1)
    .max(limits.id - room, { abort: true });

/** Shorter than other ids, so that a beat's id, schedule and date, still is one. */
export const ScheduleId = /* @__PURE__ */ id('@2025-01-06'.length).brand<'ScheduleId'>();
export type ScheduleId = z.infer<typeof ScheduleId>;
export const CheckInId = /* @__PURE__ */ id().brand<'CheckInId'>();
export type CheckInId = z.infer<typeof CheckInId>;
export const DiscussionId = /* @__PURE__ */ id().brand<'DiscussionId'>();
export type DiscussionId = z.infer<typeof DiscussionId>;
export const OneOnOneId = /* @__PURE__ */ id().brand<'OneOnOneId'>();
export type OneOnOneId = z.infer<typeof OneOnOneId>;
export const ActionId = /* @__PURE__ */ id().brand<'ActionId'>();
export type ActionId = z.infer<typeof ActionId>;
export const ReviewId = /* @__PURE__ */ id().brand<'ReviewId'>();
export type ReviewId = z.infer<typeof ReviewId>;
export const RetroId = /* @__PURE__ */ id().brand<'RetroId'>();
export type RetroId = z.infer<typeof RetroId>;
export const RetroNoteId = /* @__PURE__ */ id().brand<'RetroNoteId'>();
export type RetroNoteId = z.infer<typeof RetroNoteId>;
export const LeaveId = /* @__PURE__ */ id().brand<'LeaveId'>();
export type LeaveId = z.infer<typeof LeaveId>;

import { Instant, KpiId, limits, PersonId, PlainDate, Text } from '@kpikit/core';
import * as z from 'zod';
import { ProgressEntry, SelfCheckIn, SelfEntry } from './check-in-entry.ts';
import { CheckInId, ScheduleId } from './ids.ts';

export const CheckInStep = /* @__PURE__ */ (() =>
  z.enum(['draft', 'submitted', 'asked_again', 'assessed', 'closed', 'missed']))();
export type CheckInStep = z.infer<typeof CheckInStep>;

/** A figure as it went to the KPI. */
export const ProgressUpdate = /* @__PURE__ */ (() =>
  z.strictObject({ kpiId: KpiId, value: z.number(), asOfOn: PlainDate }))();
export interface ProgressUpdate extends z.infer<typeof ProgressUpdate> {}

/** What came with a figure. An untouched confidence is 5, and known to be untouched (B4.2). */
export const ProgressRemark = /* @__PURE__ */ (() =>
  z.strictObject({
    kpiId: KpiId,
    confidence: z.int().min(1).max(10),
    untouched: z.boolean(),
    note: Text.nullable(),
  }))();
export interface ProgressRemark extends z.infer<typeof ProgressRemark> {}

/** The manager's side (B4.2, step 3). */
export const Assessment = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Why the figures are as they are. */
    reasons: Text.nullable(),
    /** What the employee proposes. */
    proposals: Text.nullable(),
    coaching: Text.nullable(),
    summary: Text.nullable(),
    /** Why the manager went first, when the person's own part is missing. */
    withoutSelf: Text.nullable(),
  }))();
export interface Assessment extends z.infer<typeof Assessment> {}

/** Something worth a look, told and not refused. */
export const CheckInFinding = /* @__PURE__ */ (() =>
  z.strictObject({
    code: z.enum(['cadence/update_outside_period']),
    path: z.array(z.union([z.string(), z.number()])),
    params: z.record(z.string(), z.string()),
  }))();
export interface CheckInFinding extends z.infer<typeof CheckInFinding> {}

/** One beat of a person's rhythm: a safe place, none of whose feelings feed a score (B4.2). */
export const CheckIn = /* @__PURE__ */ (() =>
  z.strictObject({
    id: CheckInId,
    /** `null` for one made outside any rhythm. */
    scheduleId: ScheduleId.nullable(),
    personId: PersonId,
    nominalOn: PlainDate,
    step: CheckInStep,
    /** When it first came in. */
    submittedAt: Instant.nullable(),
    updates: z.array(ProgressUpdate).max(limits.list),
    findings: z.array(CheckInFinding).max(limits.list),
    assessedBy: PersonId.nullable(),
    remarks: z.array(ProgressRemark).max(limits.list).nullable(),
    mood: SelfEntry.shape.mood,
    self: SelfCheckIn.nullable(),
    assessment: Assessment.nullable(),
    /** What is written and not yet handed in; nobody else sees it. */
    draft: z
      .strictObject({
        updates: z.array(ProgressEntry).max(limits.list),
        self: SelfEntry.nullable(),
      })
      .nullable(),
  }))();
export interface CheckIn extends z.infer<typeof CheckIn> {}

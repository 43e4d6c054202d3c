import { KpiId, limits, Name, PersonId, PlainDate, Text } from '@kpikit/core';
import * as z from 'zod';

const people = () => z.array(PersonId).max(limits.list);
const lines = () => z.array(Text.min(1)).max(100);

/** A KPI's figure as somebody writes it into a check-in (B4.2, step 1). */
export const ProgressEntry = /* @__PURE__ */ (() =>
  z.strictObject({
    kpiId: KpiId,
    value: z.number(),
    /** 1 to 10 by feeling; `null` was not touched and reads as 5. */
    confidence: z.int().min(1).max(10).nullable(),
    note: Text.nullable(),
    /** The day the figure was true; `null` is the day of writing. */
    asOf: PlainDate.nullable(),
  }))();
export interface ProgressEntry extends z.infer<typeof ProgressEntry> {}

/** Something to talk about until it is solved (B4.2, step 2). */
export const DiscussionEntry = /* @__PURE__ */ (() =>
  z.strictObject({
    topic: Name,
    participantIds: people(),
    kpiId: KpiId.nullable(),
    problem: Text.nullable(),
    cause: Text.nullable(),
    wanted: Text.nullable(),
  }))();
export interface DiscussionEntry extends z.infer<typeof DiscussionEntry> {}

/** Praise on its way to whoever keeps it (B5.1). */
export const PraiseEntry = /* @__PURE__ */ (() =>
  z.strictObject({
    toIds: people().min(1),
    text: Text.min(1),
    /** A core value, a KPI, or a plain thank-you. */
    about: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('core_value'), id: z.string().min(1).max(limits.id) }),
      z.strictObject({ kind: z.literal('kpi'), id: z.string().min(1).max(limits.id) }),
      z.strictObject({ kind: z.literal('thanks') }),
    ]),
    visibility: z.enum(['public', 'private']),
  }))();
export interface PraiseEntry extends z.infer<typeof PraiseEntry> {}

/** A wish to talk: with whom beside the manager, and about what. */
export const MeetingEntry = /* @__PURE__ */ (() =>
  z.strictObject({ withIds: people(), topic: Text.nullable() }))();
export interface MeetingEntry extends z.infer<typeof MeetingEntry> {}

/** What the person says in their own words (B4.2, step 2). */
export const SelfCheckIn = /* @__PURE__ */ (() =>
  z.strictObject({
    done: lines(),
    next: lines(),
    obstacles: lines(),
    lessons: lines(),
    ideas: lines(),
  }))();
export interface SelfCheckIn extends z.infer<typeof SelfCheckIn> {}

/** The whole second step: words, mood, and what goes on from here. */
export const SelfEntry = /* @__PURE__ */ (() =>
  SelfCheckIn.extend({
    /** 1 to 5, from low to high; `null` keeps it to oneself. */
    mood: z.int().min(1).max(5).nullable(),
    discussions: z.array(DiscussionEntry).max(100),
    praises: z.array(PraiseEntry).max(100),
    oneOnOne: MeetingEntry.nullable(),
  }))();
export interface SelfEntry extends z.infer<typeof SelfEntry> {}

import * as z from 'zod';
import {
  DiscussionEntry,
  MeetingEntry,
  PraiseEntry,
  ProgressEntry,
  SelfEntry,
} from '../model/check-in-entry.ts';

/** Entries as a form sends them: what was left out is empty. */
export const ProgressInput = /* @__PURE__ */ (() =>
  ProgressEntry.extend({
    confidence: ProgressEntry.shape.confidence.default(null),
    note: ProgressEntry.shape.note.default(null),
    asOf: ProgressEntry.shape.asOf.default(null),
  }))();

export const DiscussionInput = /* @__PURE__ */ (() => {
  const { participantIds, kpiId, problem, cause, wanted } = DiscussionEntry.shape;
  return DiscussionEntry.extend({
    participantIds: participantIds.default([]),
    kpiId: kpiId.default(null),
    problem: problem.default(null),
    cause: cause.default(null),
    wanted: wanted.default(null),
  });
})();

export const PraiseInput = /* @__PURE__ */ (() =>
  PraiseEntry.extend({
    about: PraiseEntry.shape.about.default({ kind: 'thanks' }),
    visibility: PraiseEntry.shape.visibility.default('public'),
  }))();

export const MeetingInput = /* @__PURE__ */ (() =>
  MeetingEntry.extend({
    withIds: MeetingEntry.shape.withIds.default([]),
    topic: MeetingEntry.shape.topic.default(null),
  }))();

export const SelfInput = /* @__PURE__ */ (() => {
  const { done, next, obstacles, lessons, ideas, mood } = SelfEntry.shape;
  return SelfEntry.extend({
    done: done.default([]),
    next: next.default([]),
    obstacles: obstacles.default([]),
    lessons: lessons.default([]),
    ideas: ideas.default([]),
    mood: mood.default(null),
    discussions: z.array(DiscussionInput).max(100).default([]),
    praises: z.array(PraiseInput).max(100).default([]),
    oneOnOne: MeetingInput.nullable().default(null),
  });
})();

import { Instant, limits, OrgUnitId, PersonId } from '@kpikit/core';
import * as z from 'zod';
import { Prize } from './contest.ts';
import { ContestId } from './ids.ts';

const SubjectId = /* @__PURE__ */ (() => z.union([PersonId, OrgUnitId]))();

/** One thing that counted: a praise, a check-in, a KPI, a tally. */
export const Counted = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Its kind and id, as in `praise:p-1`. */
    ref: z.string().min(1).max(400),
    subjectId: SubjectId,
    amount: z.number(),
  }))();
export interface Counted extends z.infer<typeof Counted> {}

/** A contest as it ended, kept for ever: later reversals are shown beside it, never in it (B5.4). */
export const ContestResult = /* @__PURE__ */ (() =>
  z.strictObject({
    id: ContestId,
    closedAt: Instant,
    standings: z.array(
      z.strictObject({ place: z.int().min(1), subjectId: SubjectId, score: z.number() }),
    ),
    counted: z.array(Counted),
    winners: z
      .array(Prize.extend({ subjectId: SubjectId, personIds: z.array(PersonId).max(limits.list) }))
      .max(limits.list),
  }))();
export interface ContestResult extends z.infer<typeof ContestResult> {}

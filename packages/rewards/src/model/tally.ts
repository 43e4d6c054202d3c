import { Instant, limits, OrgUnitId, PersonId } from '@kpikit/core';
import * as z from 'zod';
import { ContestId } from './ids.ts';

/** Something counted for a contest by hand or by a plugin: a vote, a nomination, a figure of its own. */
export const Tally = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.string().min(1).max(limits.id),
    contestId: ContestId,
    subjectId: z.union([PersonId, OrgUnitId]),
    amount: z.number().positive(),
    at: Instant,
  }))();
export interface Tally extends z.infer<typeof Tally> {}

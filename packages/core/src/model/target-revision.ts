import * as z from 'zod';
import { limits } from '../kernel/limits.ts';
import { Target } from '../measure/target.ts';
import { Instant } from '../time/instant.ts';
import { KpiId, PersonId, TargetRevisionId } from './ids.ts';
import { Text } from './text.ts';

export const RevisionCause = /* @__PURE__ */ z.enum([
  'goal_changed',
  'after_review',
  'agreed_proposal',
  'other',
]);
export type RevisionCause = z.infer<typeof RevisionCause>;

/** One change of a target, kept for ever: from what, to what, why, who, when (B1.7). */
export const TargetRevision = /* @__PURE__ */ (() =>
  z.strictObject({
    id: TargetRevisionId,
    kpiId: KpiId,
    from: Target,
    to: Target,
    cause: RevisionCause,
    why: Text.nullable(),
    by: PersonId.nullable(),
    at: Instant,
    /** Changed while draft or proposed: part of agreeing, not churn (B3.9). */
    beforeStart: z.boolean(),
    proposalId: z.string().min(1).max(limits.id).nullable(),
  }))();
export interface TargetRevision extends z.infer<typeof TargetRevision> {}

import * as z from 'zod';
import { Target } from '../measure/target.ts';
import { Instant } from '../time/instant.ts';
import { GoalId, PersonId, TargetRevisionId } from './ids.ts';
import { Text } from './text.ts';

/** One change of a goal's target, kept for ever: the cause behind changes of its KPIs (B1.7). */
export const GoalRevision = /* @__PURE__ */ (() =>
  z.strictObject({
    id: TargetRevisionId,
    goalId: GoalId,
    from: Target.nullable(),
    to: Target.nullable(),
    why: Text.nullable(),
    by: PersonId.nullable(),
    at: Instant,
    /** Changed while a draft: part of agreeing (B3.9). */
    beforeStart: z.boolean(),
  }))();
export interface GoalRevision extends z.infer<typeof GoalRevision> {}

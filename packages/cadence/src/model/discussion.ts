import { Instant, KpiId, limits, Name, PersonId, Text } from '@kpikit/core';
import * as z from 'zod';
import { CheckInId, DiscussionId } from './ids.ts';

/** A focus discussion: it returns to every check-in and 1:1 until it is resolved (B4.2). */
export const Discussion = /* @__PURE__ */ (() =>
  z.strictObject({
    id: DiscussionId,
    checkInId: CheckInId.nullable(),
    /** Who brought it up. */
    personId: PersonId,
    participantIds: z.array(PersonId).max(limits.list),
    /** Who has been asked to take it on; `null` until it is passed on. */
    passedToId: PersonId.nullable(),
    kpiId: KpiId.nullable(),
    openedAt: Instant,
    resolvedAt: Instant.nullable(),
    topic: Name.nullable(),
    problem: Text.nullable(),
    cause: Text.nullable(),
    wanted: Text.nullable(),
    outcome: Text.nullable(),
  }))();
export interface Discussion extends z.infer<typeof Discussion> {}

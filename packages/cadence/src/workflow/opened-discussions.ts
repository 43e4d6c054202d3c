import type { Context, Fact, PersonId } from '@kpikit/core';
import { discussionOpened } from '../events/discussion-opened.ts';
import type { DiscussionEntry } from '../model/check-in-entry.ts';

/** The facts of discussions that somebody brings up, in a check-in or outside one. */
export function openedDiscussions(
  entries: readonly DiscussionEntry[],
  { personId, checkInId }: { readonly personId: PersonId; readonly checkInId: string | null },
  { now, newId }: Context,
): readonly Fact[] {
  return entries.map(({ participantIds, kpiId, topic, problem, cause, wanted }) =>
    discussionOpened(
      {
        discussion: {
          id: newId('discussion'),
          checkInId,
          personId,
          participantIds,
          passedToId: null,
          kpiId,
          openedAt: now,
          resolvedAt: null,
        },
      },
      { topic, problem, cause, wanted, outcome: null },
    ),
  );
}

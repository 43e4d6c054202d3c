import type { Context, Fact, PersonId } from '@kpikit/core';
import { oneOnOneRequested } from '../events/one-on-one-requested.ts';
import type { MeetingEntry } from '../model/check-in-entry.ts';

/** The fact of a wished talk, whoever of the two wishes it; none for no wish. */
export function requestedOneOnOne(
  entry: MeetingEntry | null,
  about: {
    readonly personId: PersonId;
    readonly checkInId: string | null;
    readonly plannedOn?: string | null;
  },
  { now, actor, newId }: Context,
): readonly Fact[] {
  if (!entry) return [];
  const oneOnOne = {
    id: newId('oneOnOne'),
    personId: about.personId,
    withIds: entry.withIds,
    checkInId: about.checkInId,
    requestedBy: actor,
    requestedAt: now,
    plannedOn: about.plannedOn ?? null,
    closedAt: null,
    kpiWishes: [],
  };
  return [oneOnOneRequested({ oneOnOne }, { topic: entry.topic })];
}

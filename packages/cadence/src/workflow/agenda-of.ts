import type { CheckIn } from '../model/check-in.ts';
import type { Discussion } from '../model/discussion.ts';
import type { Action } from '../model/one-on-one.ts';

/** What a 1:1 starts from, as far as its reader may see it. */
export interface AgendaSource {
  readonly discussions: readonly Pick<
    Discussion,
    'id' | 'personId' | 'participantIds' | 'passedToId' | 'resolvedAt' | 'openedAt'
  >[];
  readonly checkIns: readonly Pick<CheckIn, 'id' | 'personId' | 'nominalOn' | 'remarks' | 'self'>[];
  readonly actions: readonly Pick<Action, 'id' | 'whoId' | 'doneAt' | 'dueOn'>[];
}

export type AgendaItem =
  | { readonly kind: 'discussion'; readonly discussionId: string }
  | { readonly kind: 'obstacle'; readonly checkInId: string; readonly text: string }
  | {
      readonly kind: 'low_confidence';
      readonly checkInId: string;
      readonly kpiId: string;
      readonly confidence: number;
    }
  | { readonly kind: 'action'; readonly actionId: string };

/** At or below this a confidence asks to be talked about. */
export const lowConfidence = 4;

/**
 * A talk's agenda, in the order to take it: discussions not yet resolved, oldest first; obstacles and
 * low confidence of the last check-in; promises still open, by due date (B4.2, step 4).
 */
export function agendaOf(source: AgendaSource, personId: string): readonly AgendaItem[] {
  const last = source.checkIns
    .filter((each) => each.personId === personId && (each.self !== null || each.remarks !== null))
    .sort((a, b) => compare(a.nominalOn, b.nominalOn) || compare(a.id, b.id))
    .at(-1);
  return [
    ...source.discussions
      .filter((each) => each.resolvedAt === null && concerns(each, personId))
      .sort((a, b) => compare(a.openedAt, b.openedAt) || compare(a.id, b.id))
      .map(({ id }) => ({ kind: 'discussion' as const, discussionId: id })),
    ...(last?.self?.obstacles ?? []).map((text) => ({
      kind: 'obstacle' as const,
      checkInId: last?.id ?? '',
      text,
    })),
    ...(last?.remarks ?? [])
      .filter((each) => !each.untouched && each.confidence <= lowConfidence)
      .map(({ kpiId, confidence }) => ({
        kind: 'low_confidence' as const,
        checkInId: last?.id ?? '',
        kpiId,
        confidence,
      })),
    ...source.actions
      .filter((each) => each.whoId === personId && each.doneAt === null)
      .sort((a, b) => compare(a.dueOn, b.dueOn) || compare(a.id, b.id))
      .map(({ id }) => ({ kind: 'action' as const, actionId: id })),
  ];
}

function concerns(discussion: AgendaSource['discussions'][number], personId: string): boolean {
  const { participantIds, passedToId } = discussion;
  return [discussion.personId, passedToId, ...participantIds].some((id) => id === personId);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

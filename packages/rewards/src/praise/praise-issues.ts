import { type Issue, issue, type PersonId, people, type State } from '@kpikit/core';
import { unknownId } from '../commands/known.ts';
import type { PraiseWish } from './praise-wish.ts';
import type { PraiseSubject } from './subject-of.ts';

/** Why a praise cannot be: unknown people and things, nobody to praise, or oneself (B5.1, B5.2). */
export function praiseIssues(
  state: State,
  wish: PraiseWish,
  subject: PraiseSubject,
  giver: { readonly fromId: PersonId; readonly reaches: readonly PersonId[]; readonly on: string },
): readonly Issue[] {
  const { fromId, reaches, on } = giver;
  const unknown = [
    ...unknownId(state, 'person', fromId, ['fromId']),
    ...wish.toIds.flatMap((id, index) => unknownId(state, 'person', id, ['toIds', index])),
    ...unknownId(state, 'org_unit', wish.toUnitId, ['toUnitId']),
    ...unknownId(state, 'core_value', subject.coreValueId, ['coreValueId']),
    ...unknownId(state, 'kpi', subject.kpiId, ['kpiId']),
  ];
  if (unknown.length > 0) return unknown;
  return [
    ...(wish.toIds.includes(fromId) ? [issue('rewards/self_praise', { path: ['toIds'] })] : []),
    ...missingSubject(subject),
    ...(reaches.length === 0 ? [issue('rewards/receiver_missing', { path: ['toIds'] })] : []),
    ...inactive(state, fromId, on, ['fromId']),
    ...wish.toIds.flatMap((id, index) => inactive(state, id, on, ['toIds', index])),
  ];
}

function missingSubject({ kind, coreValueId, kpiId }: PraiseSubject): readonly Issue[] {
  if (kind === 'core_value' && coreValueId === null) {
    return [issue('rewards/core_value_missing', { path: ['coreValueId'] })];
  }
  if (kind === 'kpi' && kpiId === null) return [issue('rewards/kpi_missing', { path: ['kpiId'] })];
  return [];
}

function inactive(
  state: State,
  personId: string,
  on: string,
  path: readonly PropertyKey[],
): readonly Issue[] {
  const until = state.get(people, personId)?.activeUntilOn ?? null;
  if (until === null || until >= on) return [];
  return [issue('rewards/person_inactive', { path, params: { until } })];
}

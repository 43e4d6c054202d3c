import { kpis, type OrgUnitId, type PersonId, people, placementOf, type State } from '@kpikit/core';

export interface Addressed {
  readonly fromId: PersonId;
  readonly toIds: readonly PersonId[];
  readonly toUnitId: OrgUnitId | null;
  readonly kpiId: string | null;
}

/**
 * Everyone a praise reaches, sorted by id: the people named, the members of the team on that day,
 * and all owners of the KPI, whatever their department (B5.2). A team's or KPI's praise leaves its
 * giver out.
 */
export function receiversOf(state: State, praise: Addressed, on: string): readonly PersonId[] {
  const { fromId, toIds, toUnitId, kpiId } = praise;
  const owners = kpiId === null ? [] : (state.get(kpis, kpiId)?.owners ?? []);
  const reached = [
    ...(toUnitId === null ? [] : membersOf(state, toUnitId, on)),
    ...owners.map((owner) => owner.personId),
  ].filter((personId) => personId !== fromId);
  return [...new Set([...toIds, ...reached])].sort();
}

/** People who work in a unit on a date, sorted by id. */
export function membersOf(state: State, orgUnitId: string, on: string): readonly PersonId[] {
  return state
    .all(people)
    .filter((person) => placementOf(person, on)?.orgUnitId === orgUnitId)
    .filter((person) => person.activeUntilOn === null || person.activeUntilOn >= on)
    .map((person) => person.id);
}

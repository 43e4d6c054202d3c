import type { State } from '../kernel/state.ts';
import { managersOf } from '../model/org-policy.ts';
import { placementOf } from '../model/placement-of.ts';
import { people } from '../model/tables.ts';
import type { PolicyInput } from './policy.ts';
import type { Role } from './role.ts';
import type { Group } from './subjects-of.ts';

/**
 * How an actor stands to a group of people on a date: as they stand to the person nearest to them.
 * Whoever has left, or was never known, is an outsider.
 */
export function rolesOf(
  state: State,
  actor: string | null,
  { about, participants }: Group,
  { hrIds }: Pick<PolicyInput, 'hrIds'>,
  on: string,
): ReadonlySet<Role> {
  if (actor === null) return new Set(['system']);
  const record = state.get(people, actor);
  if (!record) return new Set(hrIds.includes(actor) ? ['hr'] : ['outsider']);
  const hasLeft = record.activeUntilOn !== null && record.activeUntilOn < on;
  const hasJoined = record.activeFromOn === null || record.activeFromOn <= on;
  if (hasLeft || !hasJoined) return new Set(['outsider']);
  const roles = new Set(about.flatMap((person) => roleTo(state, actor, person, on) ?? []));
  if (participants.includes(actor)) roles.add('participant');
  if (hrIds.includes(actor)) roles.add('hr');
  return roles.size > 0 ? roles : new Set(['outsider']);
}

function roleTo(state: State, actor: string, person: string, on: string): Role | null {
  if (actor === person) return 'owner';
  const managers = managersOf(state, person, on);
  if (managers[0] === actor) return 'manager';
  if (managers.includes(actor)) return 'chain';
  return arePeers(state, actor, person, on) ? 'peer' : null;
}

function arePeers(state: State, a: string, b: string, on: string): boolean {
  const [first, second] = [a, b].map((id) => {
    const person = state.get(people, id);
    return person ? placementOf(person, on) : null;
  });
  if (!first || !second) return false;
  const inUnit = first.orgUnitId !== null && first.orgUnitId === second.orgUnitId;
  return inUnit || (first.managerId !== null && first.managerId === second.managerId);
}

import type { Relation } from '../kernel/read-rules.ts';
import type { State } from '../kernel/state.ts';
import type { ReadPolicy } from '../kernel/visible-to.ts';
import { placementOf } from './placement-of.ts';
import { people } from './tables.ts';

/**
 * The first reading policy: a person, their manager and the managers above see more than the rest.
 * `on` is the plain date whose organisation counts.
 */
export function orgPolicy(on: string, rules: ReadPolicy['rules'] = {}): ReadPolicy {
  return {
    rules,
    dependsOn: [people.id],
    relationsTo: (state, actor, person) => relationsTo(state, actor, person, on),
  };
}

function relationsTo(
  state: State,
  actor: string,
  person: string | null,
  on: string,
): readonly Relation[] {
  if (person === null) return [];
  const relations: Relation[] = actor === person ? ['self'] : [];
  const chain = managersOf(state, person, on);
  if (chain[0] === actor) relations.push('manager');
  if (chain.includes(actor)) relations.push('chain');
  return relations;
}

/** Managers from the nearest to the highest on a date; a loop in the directory ends the walk. */
export function managersOf(state: State, personId: string, on: string): readonly string[] {
  const chain: string[] = [];
  for (let id = managerOf(state, personId, on); id; id = managerOf(state, id, on)) {
    if (id === personId || chain.includes(id)) break;
    chain.push(id);
  }
  return chain;
}

function managerOf(state: State, personId: string, on: string): string | null {
  const person = state.get(people, personId);
  return (person && placementOf(person, on)?.managerId) ?? null;
}

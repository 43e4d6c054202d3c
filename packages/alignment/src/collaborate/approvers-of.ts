import { dateInZone, managersOf, PersonId, type State, settings } from '@kpikit/core';
import type { Invitation } from '../model/invitation.ts';

type Agreement = Pick<Invitation, 'approval' | 'requestedBy' | 'invited'>;

/**
 * Whose approval an agreement takes: the managers, at that moment, of those who take the work on, once
 * each, by person. Whoever has agreed already does not approve again; nobody, where no approval is
 * asked for or a person has no manager.
 */
export function approversOf(
  state: State,
  { approval, requestedBy, invited }: Agreement,
  agreed: readonly string[],
  now: string,
): PersonId[] {
  if (approval === 'none') return [];
  const on = dateInZone(now, state.get(settings, 'settings')?.timeZone ?? 'UTC');
  const helpers = invited.filter((person) => agreed.includes(person));
  const managers = helpers.flatMap((person) => managersOf(state, person, on).slice(0, 1));
  const said = new Set<string>([...requestedBy, ...helpers]);
  const asked = new Set(managers.filter((manager) => !said.has(manager)));
  return [...asked].sort().map((manager) => PersonId.parse(manager));
}

import { type Context, type Failure, issue, PersonId, refuse } from '@kpikit/core';

/** The person for whom the command is: the one acted for, else the actor; `null` for nobody. */
export function actingPerson({ actor, onBehalfOf }: Context): PersonId | null {
  const id = onBehalfOf ?? actor;
  return id === null ? null : PersonId.parse(id);
}

/** Nobody can agree, invite or propose without being somebody. */
export function nobodyActs(): Failure {
  return refuse(issue('alignment/nobody_acts'));
}

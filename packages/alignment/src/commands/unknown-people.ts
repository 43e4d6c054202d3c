import { type Issue, issue, people, type State } from '@kpikit/core';

/** An issue for each person that the directory does not know. */
export function unknownPeople(
  state: State,
  ids: readonly string[],
  path: string,
): readonly Issue[] {
  return ids.flatMap((id, index) =>
    state.has(people, id)
      ? []
      : [issue('alignment/person_not_found', { path: [path, index], params: { id } })],
  );
}

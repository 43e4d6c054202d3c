import { type Issue, issue, kpis, people, type State } from '@kpikit/core';

type Path = readonly PropertyKey[];

/** An issue when the id names nobody; `null` asks for nothing. */
export function unknownPerson(state: State, id: string | null, path: Path): readonly Issue[] {
  if (id === null || state.has(people, id)) return [];
  return [issue('core/person_not_found', { path, params: { id: id.slice(0, 80) } })];
}

/** An issue for each id of a list that names nobody. */
export function unknownPeople(state: State, ids: readonly string[], path: Path): readonly Issue[] {
  return ids.flatMap((id, index) => unknownPerson(state, id, [...path, index]));
}

/** An issue when the id names no KPI; `null` asks for nothing. */
export function unknownKpi(state: State, id: string | null, path: Path): readonly Issue[] {
  if (id === null || state.has(kpis, id)) return [];
  return [issue('core/kpi_not_found', { path, params: { id: id.slice(0, 80) } })];
}

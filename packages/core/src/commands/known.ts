import { type Issue, issue } from '../kernel/issue.ts';
import type { State } from '../kernel/state.ts';
import type { NodeRef } from '../model/node-ref.ts';
import { csfs, cycles, factors, goals, kpis, orgUnits, people } from '../model/tables.ts';

const noun = {
  person: people,
  org_unit: orgUnits,
  cycle: cycles,
  goal: goals,
  factor: factors,
  csf: csfs,
  kpi: kpis,
} as const;

export type KnownNoun = keyof typeof noun;

/** An issue when the id names nothing; `null` ids ask for nothing. */
export function unknownId(
  state: State,
  kind: KnownNoun,
  id: string | null,
  path: readonly PropertyKey[],
): readonly Issue[] {
  if (id === null || state.get<{ readonly id: string }, unknown>(noun[kind], id)) return [];
  return [issue(`core/${kind}_not_found`, { path, params: { id: id.slice(0, 80) } })];
}

export function unknownNode(
  state: State,
  { kind, id }: NodeRef,
  path: readonly PropertyKey[],
): readonly Issue[] {
  return unknownId(state, kind, id, path);
}

/** An issue when a chosen id is already in use. */
export function takenId(state: State, kind: KnownNoun, id: string | null): readonly Issue[] {
  if (id === null || !state.get<{ readonly id: string }, unknown>(noun[kind], id)) return [];
  return [issue('core/id_taken', { path: ['id'], params: { id: id.slice(0, 80) } })];
}

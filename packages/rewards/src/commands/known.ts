import {
  coreValues,
  type Issue,
  issue,
  kpis,
  orgUnits,
  people,
  type State,
  type TableHandle,
} from '@kpikit/core';
import { contests, gifts, praises, redemptions } from '../model/tables.ts';

const noun = {
  person: people,
  org_unit: orgUnits,
  kpi: kpis,
  core_value: coreValues,
  praise: praises,
  gift: gifts,
  redemption: redemptions,
  contest: contests,
} as const;

/** An issue when the id names nothing; `null` asks for nothing. */
export function unknownId(
  state: State,
  kind: keyof typeof noun,
  id: string | null,
  path: readonly PropertyKey[],
): readonly Issue[] {
  // Only its id is asked for, whatever the table holds.
  const table: Pick<TableHandle, 'id'> = noun[kind];
  if (id === null || state.has(table as TableHandle, id)) return [];
  return [issue(`rewards/${kind}_not_found`, { path, params: { id: id.slice(0, 80) } })];
}

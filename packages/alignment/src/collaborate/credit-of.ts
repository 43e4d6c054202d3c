import { kpis, type State } from '@kpikit/core';
import { invitations } from '../model/tables.ts';

/** An owner's part of the credit for a KPI, 0 to 1; the parts of all owners make 1. */
export interface Credit {
  readonly personId: string;
  readonly part: number;
}

/** Who has earned what of a KPI (B3.5), by person. It counts once upward whoever owns it. */
export function creditOf(state: State, kpiId: string): readonly Credit[] {
  const gone = new Set(
    state
      .all(invitations)
      .filter((invitation) => invitation.kpiId === kpiId)
      .flatMap((invitation) => invitation.left as readonly string[]),
  );
  const owners = (state.get(kpis, kpiId)?.owners ?? []).filter(
    ({ personId }) => !gone.has(personId),
  );
  const all = owners.reduce((sum, { part }) => sum + part, 0);
  return owners
    .map(({ personId, part }) => ({ personId, part: part / all }))
    .sort((a, b) => (a.personId < b.personId ? -1 : 1));
}

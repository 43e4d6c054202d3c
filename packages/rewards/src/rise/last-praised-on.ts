import { dateInZone, type State } from '@kpikit/core';
import { zoneOf } from '../ledger/terms-of.ts';
import { praises } from '../model/tables.ts';

/** The day on which a person was last praised before a moment, by anyone; `null` for never. */
export function lastPraisedOn(state: State, personId: string, before: string): string | null {
  let last = '';
  for (const { at, toIds, withdrawnAt } of state.table(praises).values()) {
    const counts = withdrawnAt === null && at < before && at > last;
    if (counts && toIds.some((id) => id === personId)) last = at;
  }
  return last === '' ? null : dateInZone(last, zoneOf(state));
}

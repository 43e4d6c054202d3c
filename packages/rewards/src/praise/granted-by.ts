import { type Context, type Fact, ok, type Result, type State } from '@kpikit/core';
import { accountsFor } from '../ledger/accounts-for.ts';
import { postedBy } from '../ledger/posted-by.ts';
import type { Praise } from '../model/praise.ts';
import { allowanceFor } from './allowance-for.ts';

/** The facts that turn a praise into points: accounts where they are missing, and one grant (B5.3). */
export function grantedBy(
  state: State,
  praise: { readonly id: string; readonly fromId: string; readonly credits: Praise['credits'] },
  context: Context,
): Result<readonly Fact[]> {
  const { id, fromId, credits } = praise;
  if (credits.length === 0) return ok([]);
  const people = [fromId, ...credits.map((credit) => credit.personId)];
  const { ids, opened } = accountsFor(state, people, context);
  const allowance = allowanceFor(state, fromId, context.now);
  const grant = {
    kind: 'grant' as const,
    id: praiseEntryId(id),
    fromId: ids[0] ?? '',
    to: credits.map(({ points }, index) => ({ accountId: ids[index + 1] ?? '', points })),
    ...(allowance === null ? {} : { allowance }),
  };
  const posted = postedBy(state, grant, context.now);
  return posted.issues ? posted : ok([...opened, ...posted.value]);
}

/** The ledger entry of a praise. */
export function praiseEntryId(praiseId: string): string {
  return `praise:${praiseId}`;
}

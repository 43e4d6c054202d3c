import {
  type Context,
  type Fact,
  issue,
  ok,
  PersonId,
  type Result,
  refuse,
  type State,
} from '@kpikit/core';
import { redemptionMoved } from '../events/redemption-moved.ts';
import { postedBy } from '../ledger/posted-by.ts';
import type { Redemption, RedemptionStatus } from '../model/redemption.ts';
import { redemptionWays } from './redemption-ways.ts';

/**
 * The facts that move a redemption on, its points with it: spent when the gift is handed over,
 * given back to the lots they came from when it is not. Each only once.
 */
export function movedTo(
  state: State,
  redemption: Redemption,
  to: RedemptionStatus,
  { now, actor }: Pick<Context, 'now' | 'actor'>,
  reason: string | null = null,
): Result<readonly Fact[]> {
  const { id: redemptionId, status: from } = redemption;
  if (!redemptionWays[from].includes(to)) {
    const params = { from, to };
    return refuse(issue('rewards/redemption_status_refused', { path: ['redemptionId'], params }));
  }
  const decidedBy = actor === null ? null : PersonId.parse(actor);
  const moved = redemptionMoved({ redemptionId, from, to, decidedBy }, { reason });
  if (to === 'approved') return ok([moved]);
  const reservationId = redemptionEntryId(redemptionId);
  const settling =
    to === 'fulfilled'
      ? { kind: 'redeem' as const, id: `fulfil:${redemptionId}`, reservationId }
      : { kind: 'release' as const, id: `release:${redemptionId}`, reservationId };
  const posted = postedBy(state, settling, now);
  return posted.issues ? posted : ok([moved, ...posted.value]);
}

/** The ledger entry that holds a redemption's points back. */
export function redemptionEntryId(redemptionId: string): string {
  return `redeem:${redemptionId}`;
}

import {
  addDays,
  dateInZone,
  defineCommand,
  issue,
  ok,
  PersonId,
  refuse,
  type State,
  startOfDay,
} from '@kpikit/core';
import * as z from 'zod';
import { giftIssues } from '../catalogue/gift-issues.ts';
import { redemptionEntryId } from '../catalogue/moved-to.ts';
import { redemptionReserved } from '../events/redemption-reserved.ts';
import { accountsFor } from '../ledger/accounts-for.ts';
import { postedBy } from '../ledger/posted-by.ts';
import { zoneOf } from '../ledger/terms-of.ts';
import { GiftId } from '../model/ids.ts';
import { policyOf } from '../model/policy-of.ts';
import { gifts, redemptions } from '../model/tables.ts';
import { unknownId } from './known.ts';

/** Asks for a gift: its price and one of its stock are held back together, at today's price (B5.3). */
export const redeemGift = /* @__PURE__ */ (() =>
  defineCommand('rewards.redeemGift', {
    input: z.strictObject({
      /** The client's own id: the same wish sent again reserves once. */
      clientId: z.string().min(1).max(100).nullable().default(null),
      giftId: GiftId,
      /** Who redeems; the actor unless given. */
      personId: PersonId.nullable().default(null),
    }),
    decide(state, { clientId, giftId, personId: named }, context) {
      const personId = named ?? context.actor;
      if (personId === null) return refuse(issue('rewards/person_missing', { path: ['personId'] }));
      const earlier = clientId === null ? undefined : state.get(redemptions, clientId);
      if (earlier) {
        const field = earlier.giftId !== giftId ? 'giftId' : 'personId';
        if (earlier.giftId === giftId && earlier.personId === personId) return ok([]);
        return refuse(issue('rewards/redemption_id_taken', { path: [field], params: { field } }));
      }
      const unknown = [
        ...unknownId(state, 'person', personId, ['personId']),
        ...unknownId(state, 'gift', giftId, ['giftId']),
      ];
      const gift = state.get(gifts, giftId);
      if (unknown.length > 0 || !gift) return refuse(...unknown);
      const on = dateInZone(context.now, zoneOf(state));
      const issues = giftIssues(state, gift, personId, on);
      if (issues.length > 0) return refuse(...issues);

      const id = clientId ?? context.newId('redemption');
      const { points } = gift;
      const { ids, opened } = accountsFor(state, [personId], context);
      const accountId = ids[0] ?? '';
      const reserve = { kind: 'reserve' as const, id: redemptionEntryId(id), accountId, points };
      const posted = postedBy(state, reserve, context.now);
      if (posted.issues) return posted;
      const redemption = {
        id,
        giftId,
        personId,
        points,
        status: 'reserved' as const,
        at: context.now,
        untilAt: holdUntil(state, on),
        settledAt: null,
        decidedBy: null,
      };
      return ok([...opened, redemptionReserved({ redemption }), ...posted.value]);
    },
  }))();

function holdUntil(state: State, on: string): string | null {
  const { holdDays } = policyOf(state).redemption;
  return holdDays === null ? null : startOfDay(addDays(on, holdDays), zoneOf(state));
}

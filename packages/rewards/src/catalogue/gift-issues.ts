import { type Issue, issue, type State } from '@kpikit/core';
import type { Gift } from '../model/gift.ts';
import { stockLeft } from './stock-left.ts';
import { takenGifts } from './taken-gifts.ts';

/** Why a person cannot have a gift on a date; empty when they can, points apart. */
export function giftIssues(
  state: State,
  gift: Gift,
  personId: string,
  on: string,
): readonly Issue[] {
  const path = ['giftId'];
  const taken = state.view(takenGifts).get(gift.id)?.get(personId) ?? 0;
  const isOut = (gift.fromOn ?? on) > on || (gift.untilOn ?? on) < on;
  const stock = stockLeft(state, gift);
  return [
    ...(gift.status === 'retired' || isOut ? [issue('rewards/gift_not_offered', { path })] : []),
    ...(gift.awardOnly ? [issue('rewards/gift_award_only', { path })] : []),
    ...(stock !== null && stock <= 0 ? [issue('rewards/gift_out_of_stock', { path })] : []),
    ...(gift.perPerson !== null && taken >= gift.perPerson
      ? [issue('rewards/gift_limit_reached', { path, params: { most: gift.perPerson } })]
      : []),
  ];
}

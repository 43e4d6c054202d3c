import type { State } from '@kpikit/core';
import type { Gift } from '../model/gift.ts';
import { takenGifts } from './taken-gifts.ts';

/** How many of a gift can still be asked for; `null` without limit. */
export function stockLeft(state: State, gift: Pick<Gift, 'id' | 'stock'>): number | null {
  if (gift.stock === null) return null;
  let taken = 0;
  for (const count of state.view(takenGifts).get(gift.id)?.values() ?? []) taken += count;
  return gift.stock - taken;
}

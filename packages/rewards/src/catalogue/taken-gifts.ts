import { defineView } from '@kpikit/core';
import type { Redemption } from '../model/redemption.ts';
import { redemptions } from '../model/tables.ts';

/** Redemptions that hold or have used up a gift: gift → person → how many. */
export const takenGifts = /* @__PURE__ */ defineView<Map<string, Map<string, number>>>({
  id: 'rewards.takenGifts',
  reads: [redemptions],
  build(state) {
    const view = new Map<string, Map<string, number>>();
    for (const redemption of state.table(redemptions).values()) count(view, redemption, 1);
    return view;
  },
  apply(view, changes) {
    for (const { before, after } of changes) {
      // Changes of this view's one table hold its records.
      if (before) count(view, before as Redemption, -1);
      if (after) count(view, after as Redemption, 1);
    }
    return view;
  },
});

function count(
  view: Map<string, Map<string, number>>,
  { giftId, personId, status }: Redemption,
  times: 1 | -1,
): void {
  if (status === 'cancelled' || status === 'timed_out') return;
  const takers = view.get(giftId) ?? new Map<string, number>();
  const taken = (takers.get(personId) ?? 0) + times;
  if (taken > 0) takers.set(personId, taken);
  else takers.delete(personId);
  if (takers.size > 0) view.set(giftId, takers);
  else view.delete(giftId);
}

import { defineView } from '@kpikit/core';
import type { Praise } from '../model/praise.ts';
import { praises } from '../model/tables.ts';

/** Praises by giver: person → praise id → praise, withdrawn ones left out. */
export const praisesByGiver = /* @__PURE__ */ defineView<Map<string, Map<string, Praise>>>({
  id: 'rewards.praisesByGiver',
  reads: [praises],
  build(state) {
    const view = new Map<string, Map<string, Praise>>();
    for (const praise of state.table(praises).values()) put(view, praise);
    return view;
  },
  apply(view, changes) {
    for (const { before, after } of changes) {
      // Changes of this view's one table hold its records.
      if (before) drop(view, before as Praise);
      if (after) put(view, after as Praise);
    }
    return view;
  },
});

function put(view: Map<string, Map<string, Praise>>, praise: Praise): void {
  if (praise.withdrawnAt !== null) return;
  const given = view.get(praise.fromId) ?? new Map<string, Praise>();
  given.set(praise.id, praise);
  view.set(praise.fromId, given);
}

function drop(view: Map<string, Map<string, Praise>>, { id, fromId }: Praise): void {
  const given = view.get(fromId);
  given?.delete(id);
  if (given?.size === 0) view.delete(fromId);
}

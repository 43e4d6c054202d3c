import type { PlanMap } from './plan-map.ts';
import type { PlanNodeInput } from './plan-parts.ts';

/** What each person answers for, by person id: the load of an owner is the length of the list. */
export function byOwner(map: PlanMap): ReadonlyMap<string, readonly PlanNodeInput[]> {
  const owned = new Map<string, PlanNodeInput[]>();
  for (const node of map.nodes) {
    for (const { personId } of node.owners) {
      const list = owned.get(personId) ?? [];
      list.push(node);
      owned.set(personId, list);
    }
  }
  return new Map([...owned].sort(([a], [b]) => (a < b ? -1 : 1)));
}

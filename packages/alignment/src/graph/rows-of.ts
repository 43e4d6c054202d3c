import { nodeKey } from '@kpikit/core';
import type { Alignment } from './alignment.ts';
import { floorOf, floors } from './by-level.ts';
import type { PlanNodeInput } from './plan-parts.ts';

/**
 * Nodes in rows: each on the floor of its kind and level, and below all of its parents. Rows that
 * would be empty are left out. Within a row by key.
 */
export function rowsOf(alignment: Alignment): readonly (readonly PlanNodeInput[])[] {
  const depth = new Map<string, number>();
  for (const ref of [...alignment.childrenFirst()].reverse()) {
    const node = alignment.nodeOf(ref);
    if (!node) continue;
    const own = floors.indexOf(floorOf(node));
    const below = alignment
      .linksUp(ref)
      .map(({ parent }) => (depth.get(nodeKey(parent)) ?? -1) + 1);
    depth.set(
      nodeKey(ref),
      below.reduce((most, row) => Math.max(most, row), own),
    );
  }
  const rows = new Map<number, PlanNodeInput[]>();
  for (const node of alignment.nodes) {
    const at = depth.get(nodeKey(node.ref)) ?? 0;
    const row = rows.get(at) ?? [];
    row.push(node);
    rows.set(at, row);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, members]) => members);
}

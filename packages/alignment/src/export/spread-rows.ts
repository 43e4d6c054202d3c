import { type NodeRef, nodeKey } from '@kpikit/core';
import type { Alignment } from '../graph/alignment.ts';
import type { PlanNodeInput } from '../graph/plan-parts.ts';

const sweeps = 8;

/**
 * Puts each row in the order of its neighbours' middles (so that links cross little), then moves
 * nodes towards them without touching. Rows are sorted in place; returns left edges by key.
 */
export function spreadRows(
  alignment: Alignment,
  rows: readonly PlanNodeInput[][],
  step: number,
): ReadonlyMap<string, number> {
  const x = new Map<string, number>();
  for (const row of rows)
    for (const [index, node] of row.entries()) x.set(nodeKey(node.ref), index * step);
  const neighbours = neighboursOf(alignment);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const isDown = sweep % 2 === 0;
    for (const row of isDown ? rows : [...rows].reverse()) {
      const sides = isDown ? neighbours.up : neighbours.down;
      const wish = new Map(
        row.map((node) => {
          const key = nodeKey(node.ref);
          return [key, middleOf(sides.get(key) ?? [], x) ?? x.get(key) ?? 0];
        }),
      );
      const wishOf = (node: PlanNodeInput) => wish.get(nodeKey(node.ref)) ?? 0;
      row.sort((a, b) => wishOf(a) - wishOf(b) || (nodeKey(a.ref) < nodeKey(b.ref) ? -1 : 1));
      place(row, wishOf, step, x);
    }
  }
  const least = [...x.values()].reduce((low, at) => Math.min(low, at), Number.POSITIVE_INFINITY);
  for (const [key, at] of x) x.set(key, Math.round(at - least));
  return x;
}

/** As near to the wishes as the order and the step allow, the row's mean unmoved. */
function place(
  row: readonly PlanNodeInput[],
  wishOf: (node: PlanNodeInput) => number,
  step: number,
  x: Map<string, number>,
): void {
  let edge = Number.NEGATIVE_INFINITY;
  let shift = 0;
  const at = row.map((node) => {
    edge = Math.max(wishOf(node), edge + step);
    shift += wishOf(node) - edge;
    return edge;
  });
  for (const [index, node] of row.entries())
    x.set(nodeKey(node.ref), (at[index] ?? 0) + shift / row.length);
}

function middleOf(keys: readonly string[], x: ReadonlyMap<string, number>): number | null {
  if (keys.length === 0) return null;
  return keys.reduce((sum, key) => sum + (x.get(key) ?? 0), 0) / keys.length;
}

function neighboursOf(alignment: Alignment) {
  const up = new Map<string, string[]>();
  const down = new Map<string, string[]>();
  const add = (side: Map<string, string[]>, from: NodeRef, to: NodeRef) => {
    const list = side.get(nodeKey(from)) ?? [];
    list.push(nodeKey(to));
    side.set(nodeKey(from), list);
  };
  for (const { child, parent } of alignment.links) {
    add(up, child, parent);
    add(down, parent, child);
  }
  return { up, down };
}

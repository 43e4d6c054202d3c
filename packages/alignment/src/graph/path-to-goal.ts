import { type NodeRef, nodeKey } from '@kpikit/core';
import type { Alignment } from './alignment.ts';
import { parentsOf } from './parents-of.ts';

/**
 * A shortest way from a node up to a goal, both included: the answer to "which goal does this
 * push?" (B3.1). `null` when no goal stands above it.
 */
export function pathToGoal(alignment: Alignment, ref: NodeRef): readonly NodeRef[] | null {
  const cameFrom = new Map<NodeRef, NodeRef | null>([[ref, null]]);
  const seen = new Set([nodeKey(ref)]);
  for (const node of cameFrom.keys()) {
    if (node.kind === 'goal') return walkBack(cameFrom, node);
    for (const parent of parentsOf(alignment, node)) {
      if (seen.has(nodeKey(parent))) continue;
      seen.add(nodeKey(parent));
      cameFrom.set(parent, node);
    }
  }
  return null;
}

function walkBack(cameFrom: ReadonlyMap<NodeRef, NodeRef | null>, end: NodeRef): NodeRef[] {
  const path: NodeRef[] = [];
  for (let node: NodeRef | null = end; node; node = cameFrom.get(node) ?? null) path.push(node);
  return path.reverse();
}

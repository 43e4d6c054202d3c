import { type NodeRef, nodeKey } from '@kpikit/core';

/** Everything that steps lead to from a node, nearest first, without the node itself. */
export function reach(
  from: NodeRef,
  stepsOf: (ref: NodeRef) => readonly NodeRef[],
): readonly NodeRef[] {
  const found = new Map<string, NodeRef>([[nodeKey(from), from]]);
  for (const ref of found.values()) {
    for (const next of stepsOf(ref)) {
      if (!found.has(nodeKey(next))) found.set(nodeKey(next), next);
    }
  }
  return [...found.values()].slice(1);
}

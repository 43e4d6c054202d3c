import { type NodeRef, nodeKey } from '@kpikit/core';

/** Everything that steps lead to from some nodes, nearest first, without those nodes. */
export function reach(
  from: readonly NodeRef[],
  stepsOf: (ref: NodeRef) => readonly NodeRef[],
): readonly NodeRef[] {
  const found = new Map<string, NodeRef>(from.map((ref) => [nodeKey(ref), ref]));
  const sources = found.size;
  for (const ref of found.values()) {
    for (const next of stepsOf(ref)) {
      if (!found.has(nodeKey(next))) found.set(nodeKey(next), next);
    }
  }
  return [...found.values()].slice(sources);
}

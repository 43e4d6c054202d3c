import { type NodeRef, nodeKey, type PlanInput } from '@kpikit/core';
import type { Alignment } from './alignment.ts';
import { descendantsOf } from './descendants-of.ts';

/** A node and everything below it as a plan of its own, without readings. */
export function subtreeOf(alignment: Alignment, ref: NodeRef): PlanInput {
  const refs = [ref, ...descendantsOf(alignment, ref)];
  const inside = new Set(refs.map(nodeKey));
  return {
    nodes: refs.flatMap((each) => alignment.nodeOf(each) ?? []),
    links: refs
      .flatMap((each) => alignment.linksDown(each))
      .filter((link) => inside.has(nodeKey(link.child))),
    measurements: [],
  };
}

import type { NodeRef } from '@kpikit/core';
import type { Alignment } from './alignment.ts';

/** The nodes that contribute to a node or support it, in link order (B3.1). */
export function childrenOf(alignment: Alignment, ref: NodeRef): readonly NodeRef[] {
  return alignment.linksDown(ref).map((link) => link.child);
}

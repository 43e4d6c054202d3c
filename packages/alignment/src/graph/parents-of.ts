import type { NodeRef } from '@kpikit/core';
import type { Alignment } from './alignment.ts';

/** The nodes that a node contributes to or supports (B3.1). */
export function parentsOf(alignment: Alignment, ref: NodeRef): readonly NodeRef[] {
  return alignment.linksUp(ref).map((link) => link.parent);
}

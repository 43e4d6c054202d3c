import { type NodeRef, nodeKey } from '@kpikit/core';
import type { Alignment } from '../graph/alignment.ts';
import type { RolledNode } from './rolled-node.ts';

export interface ConcealOptions {
  /** Hidden children that a figure must hold before it may be shown; 3 by default. */
  readonly fewest?: number;
}

/**
 * The figures that a reader may see. Confidential nodes still count in the figures above them, and a
 * figure of fewer than `fewest` hidden children is hidden too: from it and the visible children
 * theirs could be worked out. What is hidden so hides what it could be worked out from in turn.
 */
export function concealFigures(
  alignment: Alignment,
  mayRead: (ref: NodeRef) => boolean,
  { fewest = 3 }: ConcealOptions = {},
): ReadonlyMap<string, RolledNode> {
  const hidden = new Set<string>();
  for (const ref of alignment.childrenFirst()) {
    const isOwn = alignment.nodeOf(ref)?.confidential && !mayRead(ref);
    const below = alignment
      .countedChildren(ref)
      .filter(({ node }) => hidden.has(nodeKey(node.ref))).length;
    if (isOwn || (below > 0 && below < fewest)) hidden.add(nodeKey(ref));
  }
  return new Map([...alignment.figures].filter(([key]) => !hidden.has(key)));
}

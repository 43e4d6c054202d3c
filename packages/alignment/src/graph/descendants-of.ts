import type { NodeRef } from '@kpikit/core';
import type { Alignment } from './alignment.ts';
import { childrenOf } from './children-of.ts';
import { reach } from './reach.ts';

/** All that moves a node, nearest first (B3.2). */
export function descendantsOf(alignment: Alignment, ref: NodeRef): readonly NodeRef[] {
  return reach([ref], (each) => childrenOf(alignment, each));
}

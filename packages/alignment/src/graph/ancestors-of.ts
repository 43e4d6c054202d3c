import type { NodeRef } from '@kpikit/core';
import type { Alignment } from './alignment.ts';
import { parentsOf } from './parents-of.ts';
import { reach } from './reach.ts';

/** All that a node moves, nearest first (B3.2). */
export function ancestorsOf(alignment: Alignment, ref: NodeRef): readonly NodeRef[] {
  return reach([ref], (each) => parentsOf(alignment, each));
}

import { type NodeRef, nodeKey } from '@kpikit/core';
import type { Alignment } from '../graph/alignment.ts';
import { ancestorsOf } from '../graph/ancestors-of.ts';
import { whatIf } from './what-if.ts';

/** How far a node moves one above it. */
export interface Impact {
  readonly node: NodeRef;
  readonly from: number | null;
  readonly to: number | null;
  /** Difference of progress; 0 where a cap, a floor or another child's weakness holds it back. */
  readonly change: number | null;
}

/**
 * How far each ancestor's progress moves when a KPI's figure grows by one unit (a demo; one point
 * for a rate), nearest first (B3.2). A KPI without a figure starts from 0.
 */
export function impactOf(alignment: Alignment, ref: NodeRef, by?: number): readonly Impact[] {
  const node = alignment.nodeOf(ref);
  const isRate = node?.unit?.kind === 'percent' || (node?.rateOf ?? null) !== null;
  const value = (alignment.figureOf(ref)?.value ?? 0) + (by ?? (isRate ? 0.01 : 1));
  const moves = new Map(
    whatIf(alignment, [{ type: 'actual', ref, value }]).map((move) => [nodeKey(move.node), move]),
  );
  return ancestorsOf(alignment, ref).map((each) => {
    const stays = alignment.progressOf(each);
    const { from, to } = moves.get(nodeKey(each)) ?? { from: stays, to: stays };
    return { node: each, from, to, change: from === null || to === null ? null : to - from };
  });
}

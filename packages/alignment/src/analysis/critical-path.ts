import type { NodeRef } from '@kpikit/core';
import type { Alignment } from '../graph/alignment.ts';
import type { RollUpChild } from '../rollup/roll-up-method.ts';

/** One step down to where a goal loses most. */
export interface CriticalStep {
  readonly node: NodeRef;
  readonly progress: number | null;
  /** The part of the parent's progress that is missing here, 0 to 1; of the goal, its own gap. */
  readonly loss: number | null;
}

/**
 * From a goal down to the KPI that holds it back most: at each floor the child with the greatest
 * part in the gap, weight × what it lacks; of equals the first in link order. Children without data
 * are not blamed.
 */
export function criticalPath(alignment: Alignment, goal: NodeRef): readonly CriticalStep[] {
  const progress = alignment.progressOf(goal);
  const path: CriticalStep[] = [
    { node: goal, progress, loss: progress === null ? null : Math.max(0, 1 - progress) },
  ];
  for (let step = path[0]; step; ) {
    const lossy: CriticalStep | null = worstChild(alignment.countedChildren(step.node));
    if (!lossy || lossy.loss === 0) break;
    path.push(lossy);
    step = lossy;
  }
  return path;
}

function worstChild(children: readonly RollUpChild[]): CriticalStep | null {
  const known = children.filter(({ counted }) => counted !== null);
  const all = known.reduce((sum, { link }) => sum + link.weight, 0);
  let worst: CriticalStep | null = null;
  for (const { node, link, progress, counted } of known) {
    const loss = (link.weight / all) * Math.max(0, 1 - (counted ?? 0));
    if (worst === null || loss > (worst.loss ?? 0)) worst = { node: node.ref, progress, loss };
  }
  return worst;
}

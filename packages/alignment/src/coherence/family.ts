import type { Alignment } from '../graph/alignment.ts';
import type { PlanNodeInput } from '../graph/plan-parts.ts';
import type { RollUpChild } from '../rollup/roll-up-method.ts';

/** The children of a node that count, asked for as often as one likes while nothing is edited. */
export type Family = (node: PlanNodeInput) => readonly RollUpChild[];

export function familyOf(alignment: Alignment): Family {
  const known = new Map<PlanNodeInput, readonly RollUpChild[]>();
  return (node) => {
    const children = known.get(node) ?? alignment.countedChildren(node.ref);
    known.set(node, children);
    return children;
  };
}

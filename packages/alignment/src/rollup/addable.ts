import type { PlanNodeInput } from '../graph/plan-parts.ts';
import type { RollUpChild } from './roll-up-method.ts';

/** Why the children's figures may not be added up to the parent's; `null` when they may. */
export function addable(
  parent: PlanNodeInput,
  children: readonly RollUpChild[],
): 'unit_mismatch' | 'period_mismatch' | null {
  if (children.some(({ node }) => !sameUnit(node, parent))) return 'unit_mismatch';
  if (children.some(({ node }) => !isWithin(node, parent))) return 'period_mismatch';
  return null;
}

/** Whether both count the same kind of thing; a unit that is not given fits any. */
export function sameUnit(a: PlanNodeInput, b: PlanNodeInput): boolean {
  if (!a.unit || !b.unit) return true;
  return a.unit.kind === b.unit.kind && a.unit.currency === b.unit.currency;
}

/** Whether the child's period lies in the parent's; a period that is not given fits any. */
export function isWithin(child: PlanNodeInput, parent: PlanNodeInput): boolean {
  if (!child.period || !parent.period) return true;
  return child.period.startOn >= parent.period.startOn && child.period.endOn <= parent.period.endOn;
}

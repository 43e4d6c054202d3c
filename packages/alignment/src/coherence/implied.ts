import { compileFormula } from '@kpikit/core';
import type { Family } from '../graph/family.ts';
import type { PlanNodeInput } from '../graph/plan-parts.ts';
import { isSum } from './expansion.ts';
import { type Extremes, extremesOf } from './extremes-of.ts';
import { type ImpliedFormula, impliedFormula } from './implied-formula.ts';
import { leavesBelow } from './leaves-below.ts';
import type { Makeup } from './makeup.ts';
import { reachOfTarget, type TargetReach } from './reach-of-target.ts';

/** What the targets below a node come to. */
export interface Implied {
  /** With everybody exactly on target; `null` when a target is missing or no number comes of it. */
  readonly value: number | null;
  /** The nodes whose targets were looked at. */
  readonly from: readonly PlanNodeInput[];
  /** The least and most within what the targets allow. */
  ends(): Extremes | null;
  formula(): ImpliedFormula | null;
}

/**
 * What the targets of a node's children, or of the leaves below it, come to. `null` when they say
 * nothing about its value, or there are more leaves than asked for.
 */
export function impliedBy(
  makeup: Makeup,
  family: Family,
  detail: 'children' | 'leaves',
  mostLeaves?: number,
): Implied | null {
  if (family.members.length === 0) return null;
  const depth = detail === 'children' ? 1 : Number.POSITIVE_INFINITY;
  const formula = () => impliedFormula(makeup, family, depth, mostLeaves);
  const reach = isSum(family) ? sumReach(makeup, family, detail) : null;
  if (!reach) return byFormula(formula());
  const from =
    detail === 'children'
      ? family.members.map((member) => member.family)
      : leavesBelow(family, mostLeaves);
  return from && { ...bySum(reach), from: from.map(({ node }) => node), formula };
}

function sumReach(makeup: Makeup, family: Family, detail: 'children' | 'leaves') {
  return detail === 'children' ? makeup.sumOfChildren(family) : makeup.sumOfLeaves(family);
}

/** Shares are above 0, so a sum is least where every part is. */
function bySum({ at, low, high }: TargetReach) {
  const isBounded = Number.isFinite(low) && Number.isFinite(high);
  return {
    value: Number.isFinite(at) ? at + 0 : null,
    ends: () => (isBounded ? { least: low + 0, most: high + 0 } : null),
  };
}

function byFormula(implied: ImpliedFormula | null): Implied | null {
  if (!implied) return null;
  const { formula, nodes } = implied;
  const compiled = compileFormula(formula);
  return {
    value: compiled.evaluate(nodes.map(({ target }) => target?.value ?? null)),
    from: nodes,
    ends: () =>
      extremesOf(
        formula,
        compiled,
        nodes.flatMap((node) => reachOfTarget(node) ?? []),
      ),
    formula: () => implied,
  };
}

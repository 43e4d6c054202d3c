import { isClose, type NodeRef, solveFor } from '@kpikit/core';
import type { PlanNodeInput } from '../graph/plan-parts.ts';
import type { ImpliedFormula } from './implied-formula.ts';
import { reachOfTarget } from './reach-of-target.ts';

/** One target that would close the gap alone, all others as they are. */
export interface Repair {
  readonly node: NodeRef;
  readonly from: number;
  /** The edge at which the gap is just closed; `null` when this target alone cannot. */
  readonly to: number | null;
  /** The same in figures that people agree on: whole counts, tenths of a percent, on the safe side. */
  readonly rounded: number | null;
  /** What the parent would come to at best, where it cannot. */
  readonly best: number | null;
}

const most = 20;

/** The single levers of a gap (B3.6), in the formula's order, at most 20. Targets only grow harder. */
export function repairsOf(
  { formula, nodes }: ImpliedFormula,
  target: NonNullable<PlanNodeInput['target']>,
): readonly Repair[] {
  const figures = new Map(nodes.map((node, index) => [`k${index}`, node.target?.value ?? null]));
  return nodes.slice(0, most).flatMap((node, index) => {
    const reach = reachOfTarget(node);
    if (!reach || !node.target) return [];
    const whole = node.unit?.kind === 'count' || node.unit?.kind === 'money';
    const bounds = { low: reach.low, high: reach.high };
    const edge = solveFor(formula, `k${index}`, target, figures, bounds);
    const step = whole ? 1 : node.unit?.kind === 'percent' || node.rateOf !== null ? 1000 : null;
    return {
      node: node.ref,
      from: reach.at,
      to: edge.value,
      rounded: edge.value === null ? null : roundedAway(edge.value, reach.at, step),
      best: edge.best?.result ?? null,
    };
  });
}

/** Rounded to the step away from today's target: never back over the edge. */
function roundedAway(value: number, from: number, perUnit: number | null): number {
  if (perUnit === null) return value;
  const scaled = value * perUnit;
  if (isClose(scaled, Math.round(scaled))) return Math.round(scaled) / perUnit;
  return (value >= from ? Math.ceil(scaled) : Math.floor(scaled)) / perUnit;
}

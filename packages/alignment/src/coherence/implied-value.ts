import { compileFormula, type NodeRef } from '@kpikit/core';
import type { PlanMap } from '../graph/plan-map.ts';
import { impliedFormula } from './implied-formula.ts';
import { Makeup } from './makeup.ts';

/**
 * What the targets below a node come to when each is just reached, `depth` floors down: 1 asks the
 * departments (100 demos × 70 %), infinite the people (80 × 60 % + 30 × 80 %). `null` when they do
 * not say.
 */
export function impliedValue(
  map: PlanMap,
  ref: NodeRef,
  depth: number = Number.POSITIVE_INFINITY,
): number | null {
  const family = map.familyOf(ref);
  const implied = family ? impliedFormula(new Makeup(), family, depth) : null;
  return (
    implied &&
    compileFormula(implied.formula).evaluate(
      implied.nodes.map(({ target }) => target?.value ?? null),
    )
  );
}

import type { NodeRef } from '@kpikit/core';
import type { Alignment } from '../graph/alignment.ts';
import { impliedValueOf } from './check-target.ts';
import { familyOf } from './family.ts';
import { impliedFormula } from './implied-formula.ts';

/**
 * What the targets below a node come to when each is just reached, `depth` floors down: 1 asks the
 * departments (100 demos × 70 %), infinite the people (80 × 60 % + 30 × 80 %). `null` when they do
 * not say.
 */
export function impliedValue(
  alignment: Alignment,
  ref: NodeRef,
  depth: number = Number.POSITIVE_INFINITY,
): number | null {
  const node = alignment.nodeOf(ref);
  const implied = node ? impliedFormula(familyOf(alignment), node, depth) : null;
  return implied && impliedValueOf(implied);
}

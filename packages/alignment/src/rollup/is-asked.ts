import { type NodeRef, parseFormula, partKey } from '@kpikit/core';
import type { PlanNodeInput } from '../graph/plan-parts.ts';

/** Whether a parent's method takes notice of a child: not when it speaks for itself or its formula names others. */
export function isAsked(parent: PlanNodeInput | undefined, child: NodeRef): boolean {
  const { method, expression = null } = parent?.rollUp ?? {};
  if (method !== 'formula') return method !== 'own';
  const formula = parseFormula(expression ?? '');
  return !formula.issues && formula.value.parts.some((part) => partKey(part) === partKey(child.id));
}

import { type Formula, parseFormula, partKey } from '@kpikit/core';
import type { PlanNodeInput } from '../graph/plan-parts.ts';
import type { RollUpChild } from '../rollup/roll-up-method.ts';

/** A node's formula with the children that its parts name; `null` when it cannot be read so. */
export function readFormula(
  { rollUp }: PlanNodeInput,
  children: readonly RollUpChild[],
): { readonly formula: Formula; readonly parts: readonly PlanNodeInput[] } | null {
  const expression = rollUp?.expression ?? '';
  const read = parseFormula(expression, { maxLength: expression.length });
  if (read.issues || read.value.relation === 'qualitative') return null;
  const byKey = new Map(children.map(({ node }) => [partKey(node.ref.id), node]));
  const parts = read.value.parts.flatMap((part) => byKey.get(partKey(part)) ?? []);
  return parts.length === read.value.parts.length ? { formula: read.value, parts } : null;
}

import { type Formula, parseFormula, partKey } from '@kpikit/core';
import type { Family } from '../graph/family.ts';

/** A node's formula with the children that its parts name; `null` when it cannot be read so. */
export function readFormula({
  node: { rollUp },
  members,
}: Family): { readonly formula: Formula; readonly parts: readonly Family[] } | null {
  const expression = rollUp?.expression ?? '';
  const read = parseFormula(expression, { maxLength: expression.length });
  if (read.issues || read.value.relation === 'qualitative') return null;
  const byKey = new Map(members.map(({ family }) => [partKey(family.node.ref.id), family]));
  const parts = read.value.parts.flatMap((part) => byKey.get(partKey(part)) ?? []);
  return parts.length === read.value.parts.length ? { formula: read.value, parts } : null;
}

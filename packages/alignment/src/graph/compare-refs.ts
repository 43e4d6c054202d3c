import type { NodeRef } from '@kpikit/core';

/** The order of keys (`csf:…` before `goal:…`), without writing the keys. */
export function compareRefs(a: NodeRef, b: NodeRef): number {
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

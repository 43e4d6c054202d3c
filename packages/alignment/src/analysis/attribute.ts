import { type NodeRef, nodeKey, type PlanInput, type Result } from '@kpikit/core';
import type { Alignment } from '../graph/alignment.ts';
import { createAlignment } from '../graph/create-alignment.ts';
import type { RollUpOptions } from '../rollup/roll-up-options.ts';

/** A KPI's part in the change of a goal's progress. */
export interface Attribution {
  readonly node: NodeRef;
  readonly change: number;
}

export interface Attributed {
  readonly from: number | null;
  readonly to: number | null;
  /** By greatest part, then key; they add up to `to − from`. */
  readonly parts: readonly Attribution[];
}

/**
 * Which KPIs moved a goal between two moments of one plan (B4.3). Measured figures are exchanged one
 * by one, in the order of their keys and in the opposite order, and the two are averaged, so that
 * parts which work together share what they did together, and everything adds up.
 */
export function attribute(
  goal: NodeRef,
  from: PlanInput,
  to: PlanInput,
  options: RollUpOptions = {},
): Result<Attributed> {
  const before = createAlignment(from, options);
  if (before.issues) return before;
  const after = createAlignment(to, options);
  if (after.issues) return after;
  const moved = movedBetween(before.value, after.value);
  const start = before.value.progressOf(goal);
  const parts = new Map<string, number>();
  for (const order of [moved, [...moved].reverse()]) {
    for (const { ref, value } of order) {
      const was = before.value.progressOf(goal) ?? 0;
      before.value.setActual(ref, value);
      const change = (before.value.progressOf(goal) ?? 0) - was;
      parts.set(nodeKey(ref), (parts.get(nodeKey(ref)) ?? 0) + change / 2);
    }
    if (order === moved) for (const { ref, old } of moved) before.value.setActual(ref, old);
  }
  return {
    value: {
      from: start,
      to: after.value.progressOf(goal),
      parts: moved
        .map(({ ref }) => ({ node: ref, change: parts.get(nodeKey(ref)) ?? 0 }))
        .sort(
          (a, b) =>
            Math.abs(b.change) - Math.abs(a.change) || (nodeKey(a.node) < nodeKey(b.node) ? -1 : 1),
        ),
    },
  };
}

function movedBetween(before: Alignment, after: Alignment) {
  return before.nodes.flatMap(({ ref }) => {
    const old = before.actualOf(ref);
    const value = after.actualOf(ref);
    return Object.is(old, value) ? [] : [{ ref, old, value }];
  });
}

import type { NodeRef } from '@kpikit/core';
import type { PlanNodeInput } from './plan-parts.ts';

/**
 * KPIs that are, over however many steps, rates of themselves: each circle once, from its first node
 * in the plan round to it. Their amounts could never be known.
 */
export function rateCircles(nodes: readonly PlanNodeInput[]): readonly (readonly NodeRef[])[] {
  const rateOf = new Map<string, string>();
  for (const node of nodes) {
    if (node.rateOf !== null && node.ref.kind === 'kpi') rateOf.set(node.ref.id, node.rateOf);
  }
  const done = new Set<string>();
  const circles: (readonly NodeRef[])[] = [];
  for (const start of rateOf.keys()) {
    const way = new Set<string>();
    let id: string | undefined = start;
    while (id !== undefined && !done.has(id) && !way.has(id)) {
      way.add(id);
      id = rateOf.get(id);
    }
    if (id !== undefined && way.has(id)) circles.push(circleFrom(id, [...way]));
    for (const each of way) done.add(each);
  }
  return circles;
}

function circleFrom(id: string, way: readonly string[]): readonly NodeRef[] {
  return [...way.slice(way.indexOf(id)), id].map((each) => ({ kind: 'kpi' as const, id: each }));
}

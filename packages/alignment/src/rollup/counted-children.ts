import { isClose, isMet } from '@kpikit/core';
import type { Network } from '../graph/network.ts';
import type { PlanNodeInput } from '../graph/plan-parts.ts';
import { type Figures, known } from './figures.ts';
import type { RollUpChild, RollUpPolicy } from './roll-up-method.ts';

/** The children of a node that count, with their figures, in link order. */
export function countedChildren(
  network: Network,
  figures: Figures,
  number: number,
  policy: RollUpPolicy,
): readonly RollUpChild[] {
  const { nodes, edges } = network;
  const children: RollUpChild[] = [];
  for (const edge of edges.down.listOf(number)) {
    const child = edges.child[edge] ?? 0;
    const [link, node] = [edges.link[edge], nodes[child]];
    if (!link || !node || edges.weight[edge] === 0) continue;
    const { value, progress, standIn } = figureOf(figures, child, policy);
    children.push({
      node,
      link,
      value,
      progress,
      counted: progress === null ? null : Math.min(Math.max(progress, policy.floor), policy.cap),
      met: metBy(node, value, progress),
      standIn,
      volumeNode: nodes[network.volumes.of(child)] ?? null,
      volume: known(figures.volume[child]),
      coverage: known(figures.coverageOf(child)) ?? 0,
      low: known(figures.lowOf(child)),
      high: known(figures.highOf(child)),
    });
  }
  return children;
}

function figureOf(figures: Figures, child: number, { missing }: RollUpPolicy) {
  const [value, progress] = [known(figures.value[child]), known(figures.progress[child])];
  if (value !== null || progress !== null) return { value, progress, standIn: null };
  const last = missing === 'last' ? figures.last.get(child) : undefined;
  if (last) return { ...last, standIn: 'last' as const };
  return { value, progress, standIn: missing === 'zero' ? ('zero' as const) : null };
}

function metBy(
  { target }: PlanNodeInput,
  value: number | null,
  progress: number | null,
): boolean | null {
  if (value !== null && target) return isMet(value, target);
  return progress === null ? null : progress > 1 || isClose(progress, 1);
}

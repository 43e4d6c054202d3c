import { rollUp } from '@kpikit/alignment';
import { nodeKey, type PlanNode, planOf, type State, unwrap } from '@kpikit/core';

export interface MapNode {
  readonly key: string;
  readonly title: string;
  readonly kind: PlanNode['ref']['kind'];
  readonly unit: PlanNode['unit'];
  readonly target: number | null;
  readonly value: number | null;
  /** 1 is the target; `null` without data. */
  readonly progress: number | null;
  /** How much of what lies below is known, 0–1. */
  readonly coverage: number;
  readonly children: readonly MapNode[];
}

/** The map as trees, one for each goal and one for each figure that feeds nothing (B3.2). */
export function tellMap(state: State): readonly MapNode[] {
  const plan = planOf(state);
  const figures = unwrap(rollUp(plan));
  const nodes = plan.nodes.filter(({ ref }) => ref.kind !== 'factor');
  const known = new Map(nodes.map((node) => [nodeKey(node.ref), node]));
  const drawn = plan.links.filter(({ child }) => known.has(nodeKey(child)));
  const fed = new Set(drawn.map(({ child }) => nodeKey(child)));

  const told = (node: PlanNode): MapNode => {
    const key = nodeKey(node.ref);
    const figure = figures.get(key);
    return {
      key,
      title: node.title,
      kind: node.ref.kind,
      unit: node.unit,
      target: node.target?.value ?? null,
      value: figure?.value ?? null,
      progress: figure?.progress ?? null,
      coverage: figure?.coverage ?? 0,
      children: drawn
        .filter(({ parent }) => nodeKey(parent) === key)
        .flatMap(({ child }) => known.get(nodeKey(child)) ?? [])
        .map(told),
    };
  };
  return nodes.filter((node) => !fed.has(nodeKey(node.ref))).map(told);
}

/** A node of the map by its key, wherever it hangs. */
export function nodeOfMap(map: readonly MapNode[], key: string): MapNode | undefined {
  for (const node of map) {
    const found = node.key === key ? node : nodeOfMap(node.children, key);
    if (found) return found;
  }
  return undefined;
}

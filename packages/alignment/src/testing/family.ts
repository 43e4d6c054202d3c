import { type PlanInput, unwrap } from '@kpikit/core';
import { createAlignment } from '../graph/create-alignment.ts';
import type { RollUpOptions } from '../rollup/roll-up-options.ts';
import { atLeast, planLink, planNode, refOf } from './plan-node.ts';

type Node = PlanInput['nodes'][number];
type Link = PlanInput['links'][number];
export type Child = readonly [progress: number | null, link?: Partial<Link>, node?: Partial<Node>];

/** A parent P over children C0, C1 … with these progresses of a target of 1. */
export function family(
  parent: Partial<Node>,
  children: readonly Child[],
  options: RollUpOptions = {},
) {
  const nodes = children.map(([, , parts], index) =>
    planNode(`C${index}`, { target: atLeast(1), ...parts }),
  );
  const links = children.map(([, parts], index) =>
    planLink(`C${index}`, 'P', { seq: index, ...parts }),
  );
  const actuals = children.flatMap(([value], index) =>
    value === null ? [] : [{ ref: refOf(`C${index}`), value }],
  );
  const plan = { nodes: [planNode('P', parent), ...nodes], links, measurements: [] };
  const alignment = unwrap(createAlignment(plan, { ...options, actuals }));
  const figure = alignment.figureOf(refOf('P'));
  if (!figure) throw new Error('no parent');
  return { alignment, figure };
}

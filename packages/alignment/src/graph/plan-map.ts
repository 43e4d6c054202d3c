import type { NodeRef } from '@kpikit/core';
import type { Family } from './family.ts';
import type { LeftOut } from './network.ts';
import type { PlanLink, PlanNodeInput } from './plan-parts.ts';

/** The nodes and links of a plan, without figures (B3.1). Nodes are named by their refs. */
export interface PlanMap {
  /** All nodes, by key. */
  readonly nodes: readonly PlanNodeInput[];
  /** Links that are drawn, by id. */
  readonly links: readonly PlanLink[];
  /** Links that cannot be drawn: circles and twins. */
  readonly leftOut: readonly LeftOut[];
  /** Links whose child or parent is not in the plan, by id. */
  readonly asleep: readonly PlanLink[];

  nodeOf(ref: NodeRef): PlanNodeInput | undefined;
  /** The node with those around it: true until the next edit. */
  familyOf(ref: NodeRef): Family | undefined;
  /** The families of all nodes, children before parents. */
  families(): readonly Family[];
  /** Links to parents, by key of the parent. */
  linksUp(ref: NodeRef): readonly PlanLink[];
  /** Links to children, in link order. */
  linksDown(ref: NodeRef): readonly PlanLink[];
  /** The circle that a link would close, from its child round to it; empty when it would not. */
  circleOf(child: NodeRef, parent: NodeRef): readonly NodeRef[];
  /** The same question, answered with yes or no. */
  willCreateCircle(child: NodeRef, parent: NodeRef): boolean;
  /** Every node with its children before it. */
  childrenFirst(): readonly NodeRef[];
}

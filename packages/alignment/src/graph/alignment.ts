import type { NodeRef, Result } from '@kpikit/core';
import type { RollUpChild } from '../rollup/roll-up-method.ts';
import type { RolledNode } from '../rollup/rolled-node.ts';
import type { PlanMap } from './plan-map.ts';
import type { PlanLink, PlanNodeInput, PlanReading } from './plan-parts.ts';

/**
 * A plan that answers questions and stays right while it is edited (B3.1, B3.2): every figure is
 * rolled up, and an edit costs what it touches. Nodes are named by their refs; lists come in a
 * stated order.
 */
export interface Alignment extends PlanMap {
  /** What every node measures and what its children say, by key. */
  readonly figures: ReadonlyMap<string, RolledNode>;

  figureOf(ref: NodeRef): RolledNode | undefined;
  /** The figure's progress alone: the cheapest question. `null` when unknown. */
  progressOf(ref: NodeRef): number | null;
  /** What the node measures itself; `null` without data. */
  actualOf(ref: NodeRef): number | null;
  /** The children that count, as the node's policy counts them, in link order. */
  countedChildren(ref: NodeRef): readonly RollUpChild[];

  /** Puts a node in, or in the place of the one with its ref. */
  putNode(node: PlanNodeInput): void;
  /** Takes a node out; its links sleep until it comes back. */
  removeNode(ref: NodeRef): void;
  /** Refused with the path when it would close a circle, and when the two are linked already. */
  addLink(link: PlanLink): Result<null>;
  removeLink(link: PlanLink): void;
  addReading(reading: PlanReading): void;
  removeReading(reading: PlanReading): void;
  /** Says what a node measures, in place of its readings; `null` for nothing. */
  setActual(ref: NodeRef, value: number | null): void;
  /** Rolls everything up anew. Edits do what is needed by themselves: this changes no figure. */
  rollUpAll(): void;
  /** Several edits, with the figures brought up to date once at the end. */
  batch(edits: () => void): void;
  /** Does edits and takes them back: which nodes they moved in between, by key. */
  watching(edits: () => void, back: () => void): readonly ProgressMove[];
  /**
   * What one point of progress of a node is worth at this one, through weighted averages: the
   * effective weights of all leaves make 1. The answer holds until the next edit.
   */
  influenceOn(ref: NodeRef): (child: NodeRef) => number;
}

/** What only the module's view does: it takes any link, and remembers what moved in a commit. */
export interface LiveAlignment extends Alignment {
  /** Nodes that the plan named more than once. */
  readonly twins: readonly NodeRef[];
  /** Draws a link, or leaves it out when it does not fit. */
  drawLink(link: PlanLink): void;
  beginJournal(): void;
  /** Nodes whose progress differs from what it was at the beginning, by key. */
  endJournal(): readonly ProgressMove[];
}

export interface ProgressMove {
  readonly node: NodeRef;
  readonly from: number | null;
  readonly to: number | null;
}

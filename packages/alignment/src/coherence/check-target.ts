import { type Comparator, compileFormula, isMet, type NodeRef } from '@kpikit/core';
import type { Alignment } from '../graph/alignment.ts';
import type { PlanNodeInput } from '../graph/plan-parts.ts';
import { extremesOf } from './extremes-of.ts';
import { type Family, familyOf } from './family.ts';
import { type ImpliedFormula, impliedFormula } from './implied-formula.ts';
import { reachOfTarget } from './reach-of-target.ts';
import { type Repair, repairsOf } from './repairs-of.ts';

/**
 * - `covered`: reached even when every child lands at the worst that its target allows.
 * - `covered_only_at_target`: reached when every child lands exactly on target, and not in every case.
 * - `short`: not reached even then.
 * - `unknown`: a child has no target, or the formula no value.
 */
export type Verdict = 'covered' | 'covered_only_at_target' | 'short' | 'unknown';

/** Whether a node's target follows from the targets below it. */
export interface TargetCheck {
  readonly node: NodeRef;
  /** Against the targets of its children, or of the leaves under it. */
  readonly detail: 'children' | 'leaves';
  readonly target: number;
  readonly comparator: Comparator;
  /** The value when everybody lands exactly on target. */
  readonly implied: number | null;
  /** How much better than the target that is, in the target's unit; negative is a gap. */
  readonly slack: number | null;
  /** The value at the worst that the children's targets allow. */
  readonly worst: number | null;
  readonly verdict: Verdict;
  /** Targets that would close the gap alone; only for `short`. */
  readonly repairs: readonly Repair[];
  /** The nodes whose targets were looked at. */
  readonly from: readonly NodeRef[];
}

/** Checks one node's target; `null` when it has none or its children say nothing about its value. */
export function checkTarget(
  alignment: Alignment,
  ref: NodeRef,
  detail: TargetCheck['detail'],
): TargetCheck | null {
  const node = alignment.nodeOf(ref);
  return node ? checkNode(familyOf(alignment), node, detail) : null;
}

/** The same, of a node in its family. */
export function checkNode(
  family: Family,
  node: PlanNodeInput,
  detail: TargetCheck['detail'],
  mostParts?: number,
): TargetCheck | null {
  const { target } = node;
  const depth = detail === 'children' ? 1 : Number.POSITIVE_INFINITY;
  const implied = target ? impliedFormula(family, node, depth, mostParts) : null;
  if (!target || !implied) return null;
  const value = impliedValueOf(implied);
  const worst = value === null ? null : worstOf(implied, target);
  const verdict = verdictOf(value, worst, target);
  return {
    node: node.ref,
    detail,
    target: target.value,
    comparator: target.comparator,
    implied: value,
    slack: value === null ? null : slackOf(value, target),
    worst,
    verdict,
    repairs: verdict === 'short' ? repairsOf(implied, target) : [],
    from: implied.nodes.map((part) => part.ref),
  };
}

/** The formula's value with every part exactly on target. */
export function impliedValueOf({ formula, nodes }: ImpliedFormula): number | null {
  return compileFormula(formula).evaluate(nodes.map((node) => node.target?.value ?? null));
}

type SomeTarget = NonNullable<PlanNodeInput['target']>;

function worstOf({ formula, nodes }: ImpliedFormula, target: SomeTarget): number | null {
  const reaches = nodes.flatMap((node) => reachOfTarget(node) ?? []);
  const ends = extremesOf(formula, reaches);
  if (!ends) return null;
  const isUp = target.comparator === '>=' || target.comparator === '>';
  const isDown = target.comparator === '<=' || target.comparator === '<';
  if (isUp) return ends.least;
  return isDown || isMet(ends.least, target) ? ends.most : ends.least;
}

function verdictOf(value: number | null, worst: number | null, target: SomeTarget): Verdict {
  if (value === null) return 'unknown';
  if (!isMet(value, target)) return 'short';
  return worst !== null && isMet(worst, target) ? 'covered' : 'covered_only_at_target';
}

function slackOf(value: number, { comparator, value: wanted }: SomeTarget): number {
  const isDown = comparator === '<=' || comparator === '<';
  return isDown ? wanted - value : value - wanted;
}

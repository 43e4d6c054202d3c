import { type Comparator, isMet, type NodeRef } from '@kpikit/core';
import type { Family } from '../graph/family.ts';
import type { PlanMap } from '../graph/plan-map.ts';
import type { PlanNodeInput } from '../graph/plan-parts.ts';
import type { Extremes } from './extremes-of.ts';
import { impliedBy } from './implied.ts';
import { Makeup } from './makeup.ts';
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
  map: PlanMap,
  ref: NodeRef,
  detail: TargetCheck['detail'],
): TargetCheck | null {
  const family = map.familyOf(ref);
  return family ? checkFamily(new Makeup(), family, detail) : null;
}

/** The same, of a node of which `makeup` may know the floors below. */
export function checkFamily(
  makeup: Makeup,
  family: Family,
  detail: TargetCheck['detail'],
  mostLeaves?: number,
): TargetCheck | null {
  const { ref, target } = family.node;
  const implied = target ? impliedBy(makeup, family, detail, mostLeaves) : null;
  if (!target || !implied) return null;
  const { value } = implied;
  const worst = value === null ? null : worstOf(implied.ends(), target);
  const verdict = verdictOf(value, worst, target);
  const formula = verdict === 'short' ? implied.formula() : null;
  return {
    node: ref,
    detail,
    target: target.value,
    comparator: target.comparator,
    implied: value,
    slack: value === null ? null : slackOf(value, target),
    worst,
    verdict,
    repairs: formula ? repairsOf(formula, target) : [],
    from: implied.from.map((part) => part.ref),
  };
}

type SomeTarget = NonNullable<PlanNodeInput['target']>;

function worstOf(ends: Extremes | null, target: SomeTarget): number | null {
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

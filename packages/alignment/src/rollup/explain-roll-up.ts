import { type NodeRef, nodeKey } from '@kpikit/core';
import type { Alignment } from '../graph/alignment.ts';
import type { PlanLink } from '../graph/plan-parts.ts';
import { isAsked } from './is-asked.ts';
import type { RollUpChild } from './roll-up-method.ts';
import type { RolledNode } from './rolled-node.ts';

/** A node's figure and where it comes from. */
export interface RollUpStep {
  readonly ref: NodeRef;
  readonly title: string;
  readonly method: string;
  readonly figure: RolledNode;
  /** Empty at a leaf, and where the explanation was to stop. */
  readonly children: readonly RollUpPart[];
}

/**
 * Why a child does or does not move its parent's figure. `not_asked`: the parent speaks for itself, or
 * its formula does not name the child. `last_value` and
 * `counted_as_zero`: it has no data, and the policy says how it counts all the same. `own_wins`: the
 * parent was measured.
 */
export type CountedReason =
  | 'counted'
  | 'supports'
  | 'hinders'
  | 'weight_zero'
  | 'not_asked'
  | 'draft'
  | 'no_data'
  | 'last_value'
  | 'counted_as_zero'
  | 'own_wins';

const counting: ReadonlySet<CountedReason> = new Set(['counted', 'last_value', 'counted_as_zero']);

/** A child as its parent counts it. */
export interface RollUpPart {
  readonly ref: NodeRef;
  /** The child's value; its progress where it has no value. */
  readonly raw: number | null;
  /** Its progress within the parent's cap and floor. */
  readonly normalised: number | null;
  readonly weight: number;
  readonly share: number;
  readonly counted: boolean;
  readonly reason: CountedReason;
  /** The child's own explanation; `null` where it stands elsewhere in the tree. */
  readonly step: RollUpStep | null;
}

/**
 * Every number explained: a tree of what each child brings, raw, normalised, weighed, counted or
 * not and why. `depth` says how many floors down. A node with several parents is explained under
 * the nearest. `null` for a node that is not in the plan.
 */
export function explainRollUp(
  alignment: Alignment,
  ref: NodeRef,
  depth: number = Number.POSITIVE_INFINITY,
): RollUpStep | null {
  const places = placesBelow(alignment, ref, depth);
  const told = new Map<string, RollUpStep>();
  for (const { ref: each, isOpen } of [...places.values()].reverse()) {
    const [node, figure] = [alignment.nodeOf(each), alignment.figureOf(each)];
    if (!node || !figure) continue;
    const stepAt = (child: NodeRef) =>
      places.get(nodeKey(child))?.under === nodeKey(each) ? told.get(nodeKey(child)) : undefined;
    told.set(nodeKey(each), {
      ref: each,
      title: node.title,
      method: node.rollUp?.method ?? 'average',
      figure,
      children: isOpen ? partsOf(alignment, figure, stepAt) : [],
    });
  }
  return told.get(nodeKey(ref)) ?? null;
}

interface Place {
  readonly ref: NodeRef;
  /** The parent under which the node is explained. */
  readonly under: string | null;
  readonly isOpen: boolean;
}

function placesBelow(alignment: Alignment, from: NodeRef, depth: number): Map<string, Place> {
  const places = new Map<string, Place>([
    [nodeKey(from), { ref: from, under: null, isOpen: depth > 0 }],
  ]);
  let floor = [from];
  for (let below = 1; below <= depth && floor.length > 0; below += 1) {
    const next: NodeRef[] = [];
    for (const parent of floor) {
      for (const { child } of alignment.linksDown(parent)) {
        if (places.has(nodeKey(child))) continue;
        places.set(nodeKey(child), { ref: child, under: nodeKey(parent), isOpen: below < depth });
        next.push(child);
      }
    }
    floor = next;
  }
  return places;
}

function partsOf(
  alignment: Alignment,
  parent: RolledNode,
  stepAt: (ref: NodeRef) => RollUpStep | undefined,
): readonly RollUpPart[] {
  const counted = new Map(
    alignment.countedChildren(parent.ref).map((child) => [child.link.id, child]),
  );
  return alignment.linksDown(parent.ref).map((link) => {
    const [child, figure] = [counted.get(link.id), alignment.figureOf(link.child)];
    const reason = whyCounted(alignment, parent, link, child);
    return {
      ref: link.child,
      raw: (child ?? figure)?.value ?? (child ?? figure)?.progress ?? null,
      normalised: child?.counted ?? (reason === 'counted_as_zero' ? 0 : null),
      weight: link.weight,
      share: link.share,
      counted: counting.has(reason),
      reason,
      step: stepAt(link.child) ?? null,
    };
  });
}

function whyCounted(
  alignment: Alignment,
  parent: RolledNode,
  link: PlanLink,
  child: RollUpChild | undefined,
): CountedReason {
  if (link.kind === 'supports') return 'supports';
  if (link.sign === 'hinders') return 'hinders';
  if (link.weight === 0) return 'weight_zero';
  if (!child) return alignment.nodeOf(link.child)?.status === 'active' ? 'no_data' : 'draft';
  if (!isAsked(alignment.nodeOf(parent.ref), link.child)) return 'not_asked';
  if (!child.standIn && child.value === null && child.progress === null) return 'no_data';
  if (parent.own) return 'own_wins';
  if (child.standIn === null) return 'counted';
  return child.standIn === 'last' ? 'last_value' : 'counted_as_zero';
}
